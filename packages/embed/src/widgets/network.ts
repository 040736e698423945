import { ActorNetwork } from '@demarche/react/actor-network'
import { drawing } from '../draw'

export default drawing(ActorNetwork)
