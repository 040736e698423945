import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { many, worked } from '../../stories/data'
import { MeasureMap } from './MeasureMap'

const meta = { title: 'Widgets/Measure map', component: MeasureMap, args: { dossiers: worked } } satisfies Meta<
  typeof MeasureMap
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
  args: { dossiers: many },
  play: async ({ canvas, userEvent }) => {
    const place = canvas.getByRole('button', { name: /^United States: / })
    place.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(document.activeElement).not.toBe(place)
    await userEvent.keyboard('{Enter}')
    await expect(document.activeElement).toHaveAttribute('aria-pressed', 'true')
  },
}
