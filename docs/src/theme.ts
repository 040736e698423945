import css from '../../packages/react/src/styles/theme.css?raw'

/** The public custom properties of the widgets, as the stylesheet has them. */
export const properties = css
  .split(';')
  .map((line) => line.slice(line.indexOf('var(--demarche-') + 4))
  .filter((line) => line.startsWith('--demarche-'))
  .map((line) => {
    const [name = '', ...rest] = line.split(',')
    const value = rest.join(',').replace(/\)$/, '').replaceAll(/\s+/g, ' ').trim()
    return { name: name.trim(), value: value.replace(/^var\(--dm-(\w+)\)?$/, 'as --demarche-$1') }
  })
