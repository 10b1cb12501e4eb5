package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;

/** The forms of certificates and of what rests on them. */
final class CertificateForms {

  private static final JsonForm<CertificateId> ID =
      JsonForms.parsed(CertificateId::of, CertificateId::value);

  static final JsonForm<Certificate> CERTIFICATE =
      ObjectForm.of(Certificate::builder, Certificate.Builder::build)
          .required("id", ID, Certificate::getId, Certificate.Builder::id)
          .required(
              "kind",
              JsonForms.enumeration(CertificateKind.class),
              Certificate::getKind,
              Certificate.Builder::kind)
          .required(
              "environment",
              OrganisationForms.ENVIRONMENT_ID,
              Certificate::getEnvironment,
              Certificate.Builder::environment)
          .required(
              "holder", OrganisationForms.ID, Certificate::getHolder, Certificate.Builder::holder)
          .required(
              "validFrom",
              SourceForms.DATE_SPAN,
              Certificate::getValidFrom,
              Certificate.Builder::validFrom)
          .required(
              "validUntil",
              SourceForms.DATE_SPAN,
              Certificate::getValidUntil,
              Certificate.Builder::validUntil)
          .optional(
              "withdrawnOn",
              SourceForms.DATE_SPAN,
              Certificate::getWithdrawnOn,
              Certificate.Builder::withdrawnOn)
          .collection(
              "serviceCodes",
              JsonForms.sortedSet(OrganisationForms.SERVICE_CODE, PsnJson.MAX_ITEMS),
              Certificate::getServiceCodes,
              Certificate.Builder::serviceCodes)
          .collection(
              "restsOn",
              JsonForms.sortedSet(ID, PsnJson.MAX_ITEMS),
              Certificate::getRestsOn,
              Certificate.Builder::restsOn)
          .build();

  static final JsonForm<Inheritance> INHERITANCE =
      ObjectForm.of(Inheritance::builder, Inheritance.Builder::build)
          .required(
              "control",
              ControlForms.CONTROL_ID,
              Inheritance::getControl,
              Inheritance.Builder::control)
          .required(
              "environment",
              OrganisationForms.ENVIRONMENT_ID,
              Inheritance::getEnvironment,
              Inheritance.Builder::environment)
          .required(
              "certificate", ID, Inheritance::getCertificate, Inheritance.Builder::certificate)
          .optional(
              "serviceCode",
              OrganisationForms.SERVICE_CODE,
              Inheritance::getServiceCode,
              Inheritance.Builder::serviceCode)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(CertificateId.class, ID),
          TypeForm.of(Inheritance.class, INHERITANCE),
          TypeForm.constants(CertificateKind.class));

  private CertificateForms() {}
}
