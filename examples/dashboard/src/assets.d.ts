declare module '*.txt?raw' {
  const text: string
  export default text
}
declare module 'linkedom/worker' {
  export { parseHTML } from 'linkedom'
}
