import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A picture, twelve pixels square, of one colour and a dot of white, as a data address too long for a stand-in. */
export function pngOf([red, green, blue]: [number, number, number]): string {
  const size = 12
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  // Eight bits a channel, red, green and blue.
  head.set([8, 2], 8)
  const row = [0, ...Array.from({ length: size }, () => [red, green, blue]).flat()]
  const rows = Buffer.from(Array.from({ length: size }, () => row).flat())
  rows.fill(255, 1, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return `data:image/png;base64,${Buffer.concat([signature, ...parts]).toString('base64')}`
}
