import { mix } from './contrast.ts'

const steps = 20

/** The first mixture, on the way from a colour to another, that passes; the other where none does. */
export function towards(from: string, to: string, passes: (color: string) => boolean): string {
  for (let step = 0; step < steps; step += 1) {
    const color = mix(from, to, step / steps)
    if (passes(color)) return color
  }
  return to
}
