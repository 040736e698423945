declare module 'demarche:stylesheet' {
  /** The widgets' stylesheet, as one string. */
  const css: string
  export default css
}
