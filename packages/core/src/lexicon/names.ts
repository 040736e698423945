import type { Gender } from './entry'

/**
 * Given names that tell a gender, for people the tables don't know. Names given to both are left out, and so are
 * most Chinese and Korean ones, which seldom tell.
 */
const men = `Aaron Abdul Abdullah Adam Adrian Ahmed Ajay Ajit Akira Alan Albert Alejandro Alexander Alexandre Alexei
 Alfred Ali Amit Anand Anders Andreas Andrei Andrew Andriy Anil Anthony Antoine Antonio Antony Arjun Arthur Arun Arvind
 Ashok Ashwini Bart Ben Benjamin Bernard Bernd Bernie Bilal Bill Bob Boris Brad Brandon Brendan Brian Bruce Bruno Carl
 Carlos Charles Chip Chris Christian Christoph Christopher Chuck Clement Clive Colin Craig Dan Daniel Darren David
 Deepak Denis Dennis Derek Dick Diego Dieter Dimitri Dmitri Dmitry Don Donald Doug Douglas Duncan Ed Eduardo Edward
 Edwin Elbridge Elon Emmanuel Enrique Eric Erik Ernst Evan Fabio Faisal Felix Fernando Florian Francesco Francisco
 Francois François Frank Franz Fred Frederick Fumio Gabriel Gary Gavin Geoff Geoffrey George Gerald Gerard Giancarlo
 Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillaume Guy Hans Harald Harry Hassan Heiko Heinrich Helmut
 Henri Henry Herbert Hiroshi Howard Hugh Hugo Ian Ibrahim Igor Imran Ivan Jack Jacob Jacques Jaime Jake James Jan Jared
 Jason Javier Jeff Jeffrey Jeremy Jerome Jerry Jim Jimmy Joachim Joao João Joe Joel Joerg Johan Johann
 Johannes John Jon Jonas Jonathan Jorge Jose José Josep Josef Joseph Joshua Juan Julian Julien Jürgen Justin Karl Karim
 Keith Ken Kenneth Kenji Kevin Khalid Klaus Koichi Konstantin Kurt Kyle Larry Lars Laurent Lawrence Leo
 Leonard Lewis Liam Lloyd Lorenzo Louis Luca Lucas Luis Luiz Luke Magnus Mahmoud Manfred Manuel Marc Marcel Marco Marcus
 Mario Mark Markus Maros Maroš Martin Masahiro Massimo Mathias Matt Matteo Matthew Matthias Maurice Max Maxim Michael
 Michel Miguel Mike Mikhail Milton Mitch Mohamed Mohammad Mohammed Mohit Mukesh Mustafa Narendra Nathan Nathaniel Neal
 Ned Neil Nicholas Nick Nicolas Nigel Nikolai Nikolay Norbert Norman Oleg Oleksandr Oleksiy Olaf Oliver Olivier Omar
 Oscar Osamu Otto Pablo Pascal Patrick Paul Paulo Pavel Pawel Pedro Pete Peter Petr Phil Philip Philipp Philippe Pierre
 Piotr Piyush Prakash Pravin Rahul Raj Raja Rajesh Rajeev Rajiv Rakesh Ralf Ralph Randall Ravi Ray Raymond Rene René
 Ricardo Richard Rick Rishi Rob Robert Roberto Rodrigo Roger Roland Roman Ron Ronald Ross Roy Rudolf Ryan Salman Sam
 Samuel Sanjay Satoshi Satya Scott Sean Sebastian Sergei Sergey Sergio Seth Shinichi Shigeru Shinzo Sigmar Simon Stefan
 Stefano Stephan Stephane Stéphane Stephen Steve Steven Stewart Stuart Subrahmanyam Sundar Sunil Suresh Takashi Takeshi
 Taro Ted Terrence Terry Theo Thierry Thomas Tim Timothy Tobias Todd Tom Tomas Tomasz Tony Toshihiro Toshimitsu Trevor
 Udo Vadim Valdis Victor Viktor Vijay Vikram Vincent Vinod Vivek Vlad Vladimir Volodymyr Volker Walter Warren Wayne
 Wilbur Will William Wolfgang Xavier Yasutoshi Yevgeny Yoshihide Yuri Yusuf Zachary Zhengfei`

const women = `Abigail Agnes Aishwarya Alexandra Alice Alicia Alison Amanda Amber Amelia Amy Ana Andrea Angela Angelina
 Anita Anjali Ann Anna Annalena Anne Anneliese Annette Annie Antonia April Ayesha Barbara Beatrice Beatriz Becky Belinda
 Beth Betty Birgit Brenda Bridget Brigitte Camilla Carla Carmen Carol Caroline Carolyn Carrie Catherine Cathy Cecilia
 Celine Charlotte Cheryl Chiara Chloe Christina Christine Chrystia Cindy Claire Clara Claudia Colette Courtney Cristina
 Cynthia Daniela Danielle Daphne Debbie Deborah Debra Deepika Denise Diana Diane Dilma Dolores Donna Doris Dorothy Edith
 Elaine Eleanor Elena Elisa Elisabeth Elise Elizabeth Ella Ellen Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Fatima
 Federica Felicia Fiona Florence Frances Francesca Françoise Gabriela Gabrielle Gail Gillian Gina Giorgia
 Giovanna Gloria Grace Greta Gudrun Hannah Harriet Hayley Heather Heidi Helen Helena Helene Helga Henna Hilary Hillary
 Holly Ilse Ines Ingrid Irene Irina Isabel Isabella Isabelle Jacinda Jacqueline Jana Jane Janet Janice Jasmine
 Jeanette Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Julie Juliet June Kaja
 Kamala Karen Karin Karine Karoline Katarina Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kayla
 Kirsten Kirstjen Kristalina Kristin Kristina Larissa Laura Lauren Leah Lena Leticia Liesje
 Liliane Lily Linda Lindsay Lisa Liz Louisa Louise Lucia Lucy Lydia Lynn Madeleine Magdalena Maggie Marcia Margaret
 Margarita Margrethe Maria Mariana Marianne Marie Marina Marine Marise Marjorie Martha Martina Mary Maureen Megan Melanie
 Melissa Mercedes Meredith Mette Michelle Mila Miranda Miriam Mira Molly Monica Monika Nadia Nadine Nancy Naoko
 Natalia Natalie Natasha Neha Nicola Nicole Nicky Nina Nirmala Nora Norma Olga Olivia Pamela Patricia Patty
 Paula Pauline Penny Petra Phyllis Polly Pooja Priya Priyanka Rachel Rebecca Regina Renata Renate Rita Roberta Rosa
 Rosalind Rose Rosemary Ruth Sabine Sally Samantha Sandra Sanna Sara Sarah Shannon Sharon Sheila Shelley Shirley Sigrid
 Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tammy
 Tanya Tara Tatiana Teresa Theresa Therese Tina Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Veronika Victoria
 Virginia Viviane Wendy Yoko Yolanda Yulia Yuriko Yvonne Zoe`

export const givenNames: ReadonlyMap<string, Gender> = new Map([
  ...men.split(/\s+/u).map((name) => [name, 'm'] as const),
  ...women.split(/\s+/u).map((name) => [name, 'f'] as const),
])
