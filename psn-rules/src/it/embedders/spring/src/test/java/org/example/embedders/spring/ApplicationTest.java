package org.example.embedders.spring;

import jakarta.validation.Validator;
import org.example.embedders.sample.Canary;
import org.example.embedders.sample.Sample;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ApplicationTest {

  @Test
  void the_validator_of_the_context_finds_what_the_pass_finds() {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(Application.class)) {
      Canary.check(context.getBean(Validator.class));
      Sample.check(context.getBean(Validator.class));
    }
  }
}
