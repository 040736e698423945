import type { Entry, Gender } from './entry'

/**
 * Given names that tell a gender and that nobody in the tables bears. Most Chinese and Korean ones seldom tell, and are
 * left out.
 */
const men = `Aaron Abdul Adrian Ahmed Albert Alfred Anand Anders Anil Arjun Ashok Bernard Bilal Brandon Bruce Chip Christoph
 Clement Clive Deepak Diego Dieter Dimitri Dmitri Duncan Eduardo Edwin Erik Ernst Fabio Faisal Felix Florian
 Francesco Francisco Francois Franz Fred Frederick Geoff Gerard Giorgio Gordon Guy Harald Harry Heinrich Helmut Henri
 Hugh Hugo Ibrahim Igor Ivan Jacques Jaime Jerry Joachim Joao João Johan Jon Josef Julien Jürgen Karim Kenneth Kenji
 Khalid Kyle Laurent Leonard Lewis Louis Lucas Luis Luke Magnus Mahmoud Manuel Marcel Marcus Markus Maros Masahiro
 Massimo Matteo Matthias Maurice Maxim Miguel Milton Mohit Mustafa Nathan Nathaniel Neal Neil Nicolas Nikolay Norman
 Oleg Oleksandr Oleksiy Olivier Oscar Osamu Otto Pablo Pascal Pawel Philipp Philippe Piotr Prakash Pravin Raj Rajesh
 Rajiv Rakesh Ralf Randall Ray Raymond René Ricardo Roman Ross Roy Rudolf Ryan Salman Samuel Satoshi Shinichi Stephan
 Stephane Stewart Stuart Sunil Takashi Terrence Theo Timothy Tomas Tomasz Toshihiro Trevor Udo Vadim Vijay Vlad
 Walter Wayne Will Yuri Yusuf Zachary Zhengfei`

const women = `Abigail Agnes Aishwarya Alexandra Alice Alison Amelia Ana Andrea Angelina Anjali Anneliese Annette Annie Antonia
 April Ayesha Barbara Beatrice Beatriz Becky Belinda Beth Betty Birgit Brenda Bridget Camilla Carla Carmen Carol
 Caroline Carolyn Celine Charlotte Cheryl Chiara Chloe Christina Cindy Claire Colette Courtney Cristina Daniela
 Daphne Debbie Deborah Debra Deepika Denise Diana Diane Dilma Dolores Donna Dorothy Edith Elaine Eleanor Elena Elisa
 Elisabeth Ella Ellen Emma Erica Erika Erin Esther Eve Evelyn Fatima Felicia Fiona Francesca Françoise Gabriela
 Gabrielle Gillian Giovanna Gloria Grace Greta Gudrun Hannah Harriet Hayley Heidi Helena Helene Helga Hilary Holly
 Ilse Ines Ingrid Irene Irina Isabel Isabella Isabelle Jacqueline Jana Jane Janice Jasmine Jeanette Jenny Jill Joan
 Joanna Joanne Joyce Judith Judy Julia Juliet June Karin Katarina Kate Katharina Kathryn Katie Katja Katrina Kayla
 Kristin Kristina Larissa Laura Lauren Leah Lena Leticia Liliane Lily Lindsay Louisa Louise Lucia Lydia Lynn Maggie
 Marcia Margaret Margarita Mariana Marianne Marie Marjorie Martha Martina Megan Melissa Mercedes Meredith Mila
 Miranda Molly Monica Monika Naoko Natalia Natalie Natasha Neha Nicola Nicole Nina Nora Norma Olga Olivia Pamela
 Patty Pauline Petra Phyllis Polly Pooja Priya Priyanka Regina Renata Renate Rita Rosalind Rose Rosemary Ruth Sally
 Samantha Sandra Sara Shannon Sharon Sheila Shelley Shirley Silvia Simone Sofia Sonia Sophia Stella Sue Susan Susanna
 Susanne Svetlana Sylvia Sylvie Tanya Tara Therese Tina Ulrike Valentina Valerie Vera Veronica Veronika Virginia
 Viviane Yolanda Yuriko Yvonne`

/** Names of women and men alike, or titles: they tell nothing. */
const untold = new Set(
  'Alex Andrea Ash Ashley Eli Gen Jamie Jean Jordan Kelly Kim Lindsey Micky Morgan Pat Robin Sam Sheikh Sydney Vivian Young'.split(
    ' ',
  ),
)

/** Given name → gender, as the people of the tables and the lists above bear them. */
export function givenNamesOf(people: readonly Entry[]): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>()
  const both = new Set(untold)
  for (const { name, gender, forms } of people) {
    const [first = '', ...rest] = name.split(' ')
    if (gender === null || rest.length === 0 || forms.some(({ text, how }) => how === 'surname' && text === first))
      continue
    if ((names.get(first) ?? gender) !== gender) both.add(first)
    names.set(first, gender)
  }
  for (const name of both) names.delete(name)
  for (const name of men.split(/\s+/u)) names.set(name, 'm')
  for (const name of women.split(/\s+/u)) names.set(name, 'f')
  return names
}
