import { deflateSync } from 'node:zlib'

const width = 960
const height = 540

/** CRC-32 as PNG's chunks end with it: https://www.w3.org/TR/png-3/#5CRC-algorithm */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(checksum(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** Evening over the sea: sky, sun, water. */
function colorAt(x: number, y: number): [number, number, number] {
  const horizon = height * 0.62
  const toSun = Math.hypot(x - width * 0.68, y - horizon * 0.78)
  if (toSun < 38) return [255, 232, 190]
  const glow = Math.exp(-toSun / 260)
  if (y < horizon) {
    const up = 1 - y / horizon
    return [205 - 120 * up + 45 * glow, 160 - 60 * up + 50 * glow, 150 + 20 * up - 30 * glow]
  }
  const down = (y - horizon) / (height - horizon)
  const wave = Math.sin(y * 0.9 + Math.sin(x * 0.02) * 2) * 6
  return [70 - 40 * down + 90 * glow + wave, 95 - 45 * down + 60 * glow + wave, 120 - 40 * down]
}

/** A picture to show pictures with, as a data: address. */
export function landscape(): string {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (1 + width * 3) + 1 + x * 3
      colorAt(x, y).forEach((value, i) => {
        rows[at + i] = Math.max(0, Math.min(255, Math.round(value)))
      })
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits each of red, green and blue.
  header.set([8, 2], 8)
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return `data:image/png;base64,${png.toString('base64')}`
}
