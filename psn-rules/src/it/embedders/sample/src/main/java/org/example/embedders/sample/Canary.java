package org.example.embedders.sample;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;

/**
 * Has a message that an expression language makes something else of. Where it does not, a text that
 * stays as it is proves nothing.
 *
 * @param text any text
 */
public record Canary(@Size(max = 0, message = "${1 + 1}") String text) {

  /**
   * Fails unless a validator evaluates expressions.
   *
   * @param validator the embedder's
   */
  public static void check(Validator validator) {
    String message = validator.validate(new Canary("any")).iterator().next().getMessage();
    if (!message.equals("2")) {
      throw new AssertionError("1 + 1 must be 2, but the validator says " + message);
    }
  }
}
