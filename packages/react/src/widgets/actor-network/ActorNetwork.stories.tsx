import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { many, worked } from '../../stories/data'
import { ActorNetwork } from './ActorNetwork'

const meta = { title: 'Widgets/Actor network', component: ActorNetwork, args: { dossiers: worked } } satisfies Meta<
  typeof ActorNetwork
>
export default meta
type Story = StoryObj<typeof meta>

export const WorkedArticle: Story = {}
export const Dark: Story = { globals: { theme: 'dark' }, args: { dossiers: many } }
export const RightToLeft: Story = { globals: { direction: 'rtl' } }
export const ThreeThousandEvents: Story = { args: { dossiers: many } }
export const Loading: Story = { args: { dossiers: undefined, loading: true } }
export const Empty: Story = { args: { dossiers: [] } }
export const Failed: Story = { args: { dossiers: [], error: 'dossier.json: the server answered 404.' } }

export const Large: Story = { args: { dossiers: many, limit: 300 } }

export const Keyboard: Story = {
  args: { dossiers: many },
  play: async ({ canvas, userEvent }) => {
    const node = canvas.getAllByRole('button').find((element) => element.getAttribute('data-item') === '0')
    node?.focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect(document.activeElement).toHaveAttribute('aria-pressed', 'true')
  },
}
