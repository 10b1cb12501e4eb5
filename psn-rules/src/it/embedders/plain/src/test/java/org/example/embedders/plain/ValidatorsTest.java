package org.example.embedders.plain;

import org.example.embedders.sample.Canary;
import org.example.embedders.sample.Sample;
import org.junit.jupiter.api.Test;

class ValidatorsTest {

  @Test
  void the_default_factory_finds_what_the_pass_finds() {
    Canary.check(Validators.byDefault());
    Sample.check(Validators.byDefault());
  }

  @Test
  void the_ready_validator_finds_what_the_pass_finds() {
    Sample.check(Validators.ready());
  }
}
