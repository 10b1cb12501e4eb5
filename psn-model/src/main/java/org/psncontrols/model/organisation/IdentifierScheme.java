package org.psncontrols.model.organisation;

import java.util.regex.Pattern;

/**
 * A register that gives organisations their identifiers.
 *
 * <p>The form of an identifier is checked, never whether the register has it. A form takes whatever
 * the register's rules or its published codes allow, so that no real identifier is refused. All
 * forms are {@code RECONSTRUCTED}, from the registers' lists and what is public on their codes.
 *
 * @since 0.1
 */
public enum IdentifierScheme {
  /**
   * Government Statistical Service area code, such as {@code E07000223}: a letter for the country,
   * two digits for the kind of area, six for the area.
   *
   * <p>E is England, W Wales, S Scotland, N Northern Ireland, K and J are combinations of these, L
   * the Channel Islands and M the Isle of Man.
   */
  GSS(
      "gss",
      "one of the letters E J K L M N S W and eight digits, such as E07000223",
      "[EJ-NSW][0-9]{8}"),
  /** Organisation Data Service code of a health body, such as {@code R0A}. */
  ODS("ods", "3 to 10 capital letters and digits, such as R0A", "[A-Z0-9]{3,10}"),
  /** Code in the public lists of local authorities, such as {@code ADU} or {@code NIR-A}. */
  LOCAL_AUTHORITY(
      "local-authority",
      "3 or 4 capital letters, with or without a hyphen and another, such as ADU or NIR-A",
      "[A-Z]{3,4}(-[A-Z])?"),
  /** Code in the register of government organisations, such as {@code EA72}. */
  GOVERNMENT_ORGANISATION(
      "government-organisation",
      "1 or 2 capital letters and 1 to 5 digits, such as EA72",
      "[A-Z]{1,2}[0-9]{1,5}"),
  /** Name in the register of police forces, such as {@code thames-valley}. */
  POLICE_FORCE(
      "police-force",
      "words in lower case with hyphens, at most 100 characters, such as thames-valley",
      "[a-z]+(-[a-z]+)*"),
  /**
   * Companies House number of eight characters, such as {@code 01234567} or {@code SC123456}.
   *
   * <p>Companies of England and Wales have digits alone; other companies, and bodies of other
   * kinds, have one of the prefixes that the register publishes. After some of these older numbers
   * end in letters.
   */
  COMPANY(
      "company",
      "eight characters, all digits or with a prefix of the register, such as 01234567 or SC123456",
      "[0-9]{8}"
          + "|(A[CM]|BR|C[ES]|E[NS]|F[CE]|G[ENS]|IC|LP|N[ACFILRVZ]|O[EC]|PC|R[0C]|S[ACEFGILRZ]|ZC)"
          + "[0-9]{5}[0-9A-Z]"
          + "|(IP|N[OP]|OC|RS|S[OP])[0-9A-Z]{6}"),
  /**
   * Charity number: six or seven digits of the Charity Commission for England and Wales, {@code SC}
   * and six digits of the Scottish regulator, {@code NIC} and six digits of the Charity Commission
   * for Northern Ireland.
   */
  CHARITY(
      "charity",
      "6 or 7 digits of which the first is not 0, or SC or NIC and 6 digits, such as 1234567",
      "[1-9][0-9]{5,6}|(SC|NIC)[0-9]{6}"),
  /** An identifier of the user's own. */
  OWN(
      "own",
      "1 to 100 letters, digits and . _ - starting with a letter or digit",
      "[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private final String prefix;
  private final String words;
  private final Pattern form;

  IdentifierScheme(String prefix, String words, String form) {
    this.prefix = prefix;
    this.words = words;
    this.form = Pattern.compile(form);
  }

  /**
   * The scheme's name in the text form of an identifier.
   *
   * @return the name, such as {@code gss}
   */
  public String getPrefix() {
    return prefix;
  }

  boolean accepts(String value) {
    return value.length() <= OrganisationId.MAX_VALUE_LENGTH && form.matcher(value).matches();
  }

  /** The form of its identifiers for people. */
  String words() {
    return words;
  }
}
