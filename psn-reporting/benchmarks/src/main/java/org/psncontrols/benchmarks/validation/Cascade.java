package org.psncontrols.benchmarks.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;

/**
 * Hibernate Validator as it is commonly used: it cascades through the value and checks what each
 * type declares. Rules across fields are one constraint on the whole.
 */
final class Cascade {

  private Cascade() {}

  static Validator validator(HibernateValidatorFactory factory, Catalogue catalogue) {
    return factory.usingContext().constraintValidatorPayload(catalogue).getValidator();
  }

  static HibernateValidatorFactory factory() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    TypeConstraintMappingContext<Assessment> assessment = mapping.type(Assessment.class);
    assessment
        .ignoreAnnotations(true)
        .constraint(new GenericConstraintDef<>(CrossFieldRules.class))
        .getter("organisation")
        .valid()
        .getter("environment")
        .valid();
    intoEach(assessment, "responses", "healthCheck", "actions", "riskAcceptances");
    intoEach(mapping.type(Organisation.class), "formerNames", "contacts");
    intoEach(mapping.type(Environment.class), "hostedServices");
    intoEach(mapping.type(Response.class), "evidence", "compensatingMeasures", "assessorView");
    intoEach(mapping.type(HealthCheck.class), "findings");
    intoEach(mapping.type(RemedialAction.class), "evidence");
    return configuration
        .addMapping(mapping)
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .unwrap(HibernateValidatorFactory.class);
  }

  private static void intoEach(TypeConstraintMappingContext<?> type, String... containers) {
    for (String container : containers) {
      type.getter(container).containerElementType().valid();
    }
  }
}
