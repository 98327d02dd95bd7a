import { FirefoxDriver } from './firefox.ts'
import { allowing } from './scenarios/allowing.ts'
import { gathering, permitInPopup } from './scenarios/gathering.ts'
import { playScenarios } from './scenarios.ts'

// Chromium has no way to answer its question for a permission without a user.
playScenarios('Firefox', () => FirefoxDriver.start({ offline: true }), [
  allowing,
  gathering({ permit: permitInPopup }),
])
