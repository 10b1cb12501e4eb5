package org.example.embedders.quarkus;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import org.example.embedders.sample.Sample;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationTest {

  @Inject Validator validator;

  @Test
  void the_injected_validator_finds_what_the_pass_finds() {
    Sample.check(validator, ApplicationTest::shown);
  }

  /**
   * Hibernate Validator 9.1.2, which this version of Quarkus runs, takes a backslash before a brace,
   * a dollar sign or a backslash out of values, as if they were templates; 8.0 and 9.1.6 do not.
   */
  private static String shown(String message) {
    return message.replaceAll("\\\\([{}$\\\\])", "$1");
  }
}
