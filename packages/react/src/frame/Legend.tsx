import { useDemarche } from '../react/context'
import { POSTURES, type Posture } from '../views/dyads'
import { DirectionMark } from './glyphs'

export function postureName(posture: Posture): 'type.other' | `direction.${Exclude<Posture, 'other'>}` {
  return posture === 'other' ? 'type.other' : `direction.${posture}`
}

/** What the colours and shapes of a chart mean. */
export function PostureLegend({ shown }: { shown: (posture: Posture) => boolean }) {
  const { words } = useDemarche()
  return (
    <ul className="dm-key">
      {POSTURES.filter(shown).map((posture) => (
        <li key={posture}>
          <DirectionMark direction={posture} /> {words.say(postureName(posture))}
        </li>
      ))}
    </ul>
  )
}
