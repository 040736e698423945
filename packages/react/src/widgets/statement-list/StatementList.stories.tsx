import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { many, worked } from '../../stories/data'
import { StatementList } from './StatementList'

const meta = { title: 'Widgets/Statement list', component: StatementList, args: { dossiers: worked } } satisfies Meta<
  typeof StatementList
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

export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const said = canvas.getAllByRole('button').find((element) => element.getAttribute('data-item') === '0')
    said?.focus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect(document.activeElement).toHaveAttribute('aria-pressed', 'true')
  },
}
