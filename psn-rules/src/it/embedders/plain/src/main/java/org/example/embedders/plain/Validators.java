package org.example.embedders.plain;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.psncontrols.rules.validation.PsnValidation;

/** The ways to a validator without a framework. */
final class Validators {

  private Validators() {}

  /** What every tutorial does. */
  static Validator byDefault() {
    return Validation.buildDefaultValidatorFactory().getValidator();
  }

  /** What the library offers. */
  static Validator ready() {
    return PsnValidation.builtIn().getValidator();
  }
}
