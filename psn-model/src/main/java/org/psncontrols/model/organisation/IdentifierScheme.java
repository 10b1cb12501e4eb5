package org.psncontrols.model.organisation;

import java.util.regex.Pattern;

/**
 * A register that gives organisations their identifiers.
 *
 * <p>The forms are checked as the published registers write them; all {@code RECONSTRUCTED} from
 * the codes in them.
 *
 * @since 0.1
 */
public enum IdentifierScheme {
  /** Government Statistical Service area code, such as {@code E07000223}. */
  GSS("gss", "[A-Z][0-9]{8}"),
  /** Organisation Data Service code of a health body, such as {@code R0A}. */
  ODS("ods", "[A-Z0-9]{3,10}"),
  /** Code in the public lists of local authorities, such as {@code ADU} or {@code NIR-A}. */
  LOCAL_AUTHORITY("local-authority", "[A-Z]{3,4}(-[A-Z])?"),
  /** Code in the register of government organisations, such as {@code EA72}. */
  GOVERNMENT_ORGANISATION("government-organisation", "[A-Z]{1,2}[0-9]{1,5}"),
  /** Name in the register of police forces, such as {@code thames-valley}. */
  POLICE_FORCE("police-force", "[a-z]+(-[a-z]+)*"),
  /** Companies House number, such as {@code 01234567} or {@code SC123456}. */
  COMPANY("company", "[A-Z0-9]{2}[0-9]{6}"),
  /** Charity number, such as {@code 1234567}. */
  CHARITY("charity", "(SC|NIC)?[0-9]{5,7}"),
  /** An identifier of the user's own. */
  OWN("own", "[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private final String prefix;
  private final Pattern form;

  IdentifierScheme(String prefix, String form) {
    this.prefix = prefix;
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
    return form.matcher(value).matches();
  }

  String form() {
    return form.pattern();
  }
}
