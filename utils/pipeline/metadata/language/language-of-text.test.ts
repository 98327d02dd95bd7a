import { describe, expect, it } from 'vitest'
import { languagesOfText } from './language-of-text.ts'

const sentences: Record<string, string> = {
  ar: 'قال رئيس البلدية إن الميناء سيبقى مغلقا حتى نهاية الأسبوع، وإن السكان في الحي القديم قد عادوا إلى بيوتهم.',
  bg: 'Кметът каза, че пристанището ще остане затворено до края на седмицата и че хората са се прибрали.',
  ca: 'L’alcaldessa ha dit que el port no obrirà fins a la setmana que ve i que els veïns han tornat a casa.',
  cs: 'Starostka řekla, že přístav zůstane zavřený do konce týdne a že se lidé už vrátili do svých domů.',
  da: 'Borgmesteren sagde, at havnen er lukket til på fredag, og at de fleste beboere nu er kommet hjem igen.',
  de: 'Die Bürgermeisterin sagte, der Hafen bleibe bis zum Wochenende geschlossen, und die Leute seien wieder zu Hause.',
  el: 'Η δήμαρχος είπε ότι το λιμάνι θα μείνει κλειστό ως το τέλος της εβδομάδας.',
  en: 'The mayor said that the harbour would stay closed until the weekend and that people had gone home.',
  es: 'La alcaldesa dijo que el puerto seguirá cerrado hasta el fin de semana y que los vecinos han vuelto a casa.',
  fa: 'شهردار گفت که بندر تا پایان هفته بسته می‌ماند و مردم محله به خانه‌های خود برگشته‌اند.',
  fi: 'Kaupunginjohtajan mukaan satama on kiinni viikonloppuun asti, ja asukkaat ovat jo palanneet koteihinsa.',
  fr: 'La maire a dit que le port resterait fermé jusqu’à la fin de la semaine et que les habitants étaient rentrés.',
  he: 'ראשת העיר אמרה שהנמל יישאר סגור עד סוף השבוע ושהתושבים חזרו לבתיהם.',
  hi: 'महापौर ने कहा कि बंदरगाह सप्ताह के अंत तक बंद रहेगा और लोग अपने घर लौट गए हैं।',
  hr: 'Gradonačelnica je rekla da će luka ostati zatvorena do kraja tjedna i da su se ljudi vratili kućama.',
  hu: 'A polgármester azt mondta, hogy a kikötő a hét végéig zárva marad, és a lakók már hazatértek.',
  id: 'Wali kota mengatakan bahwa pelabuhan itu akan ditutup dan warga sudah kembali ke rumah mereka.',
  it: 'La sindaca ha detto che il porto resterà chiuso fino alla fine della settimana e che gli abitanti sono a casa.',
  ja: '町長は、港は週末まで閉鎖され、住民はすでに帰宅したと述べた。',
  ko: '시장은 항구가 주말까지 폐쇄되며 주민들은 이미 집으로 돌아갔다고 말했다.',
  nl: 'De burgemeester zei dat de haven tot het weekend dicht blijft en dat de bewoners weer naar huis zijn.',
  no: 'Ordføreren sa at havna er stengt til helgen, og at de fleste som bor der nå har kommet hjem igjen.',
  pl: 'Burmistrz powiedziała, że port będzie zamknięty do końca tygodnia i że mieszkańcy wrócili do domów.',
  pt: 'A prefeita disse que o porto ficará fechado até o fim da semana e que os moradores já voltaram para casa.',
  ro: 'Primărița a spus că portul va rămâne închis până la sfârșitul săptămânii și că oamenii au ajuns acasă.',
  ru: 'Мэр сказала, что порт останется закрытым до конца недели и что жители уже вернулись в свои дома.',
  sk: 'Starostka povedala, že prístav zostane zatvorený do konca týždňa a že ľudia sa už vrátili domov.',
  sl: 'Županja je povedala, da bo pristanišče zaprto do konca tedna in da so se ljudje že vrnili domov.',
  sv: 'Borgmästaren sade att hamnen är stängd till helgen och att de flesta som bor där nu har kommit hem.',
  tr: 'Belediye başkanı, limanın hafta sonuna kadar kapalı kalacağını ve halkın evlerine döndüğünü söyledi, ama bu daha bir başlangıç.',
  uk: 'Міська голова сказала, що порт буде закритий до кінця тижня, а мешканці вже повернулися додому.',
  ur: 'میئر نے کہا کہ بندرگاہ ہفتے کے آخر تک بند رہے گی اور لوگ گھروں کو لوٹ گئے ہیں۔',
  vi: 'Thị trưởng cho biết cảng sẽ đóng cửa đến hết tuần và người dân đã trở về nhà của họ.',
  zh: '市長說，港口將關閉到週末，居民已經回家。',
}

describe('languagesOfText', () => {
  it.each(Object.entries(sentences))('tells %s', (language, sentence) => {
    expect(languagesOfText([sentence])).toEqual([language])
  })

  it.each([
    ['nothing', []],
    ['too few words', ['A fire broke out']],
    ['names', ['Ponyo Marrow Quill Petrel Fulmar Gannet Skua Tystie']],
    ['a language nobody knows', ['Zq vrumi talaka nessu poro dwen, halimi torok vasten ulu.']],
  ])('tells nothing of %s', (_, lines) => {
    expect(languagesOfText(lines)).toEqual([])
  })

  it('tells both languages of a page in two, the one of most first', () => {
    const { fr = '', ar = '', en = '' } = sentences
    expect(languagesOfText([fr, ar, fr, ar, fr])).toEqual(['fr', 'ar'])
    expect(languagesOfText([en, ...Array.from({ length: 20 }, () => fr)])).toEqual(['fr'])
  })

  it('looks at the beginning of a text only', () => {
    const long = Array.from({ length: 50_000 }, () => sentences.de ?? '')
    const start = performance.now()
    expect(languagesOfText([long.join(' '), ...long])).toEqual(['de'])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
