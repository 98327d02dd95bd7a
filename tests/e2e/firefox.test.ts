import { FirefoxDriver } from './firefox.ts'
import { allowing } from './scenarios/allowing.ts'
import { gathering, permitInPopup } from './scenarios/gathering.ts'
import { playScenarios } from './scenarios.ts'

playScenarios('Firefox', () => FirefoxDriver.start({ offline: true }), [
  allowing(),
  gathering({ permit: permitInPopup }),
])
