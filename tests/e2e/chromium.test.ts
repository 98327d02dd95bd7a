import { ChromiumDriver } from './chromium.ts'
import { allowing } from './scenarios/allowing.ts'
import { gathering } from './scenarios/gathering.ts'
import { playScenarios, type Stage } from './scenarios.ts'

// Its questions are put in windows of its own, which a test cannot answer, and not where the user has
// agreed before. For the addresses of tabs there is no such way: their sites are had beforehand.
const agree = ({ browser }: Stage, host: string) => (browser as ChromiumDriver).agreeTo(host)
const prepare = ({ browser }: Stage) => (browser as ChromiumDriver).permitSite('localhost')

playScenarios('Chromium', () => ChromiumDriver.start({ offline: true }), [
  allowing(agree),
  gathering({ prepare }),
])
