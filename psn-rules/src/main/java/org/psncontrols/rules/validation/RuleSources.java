package org.psncontrols.rules.validation;

import org.psncontrols.model.source.SourceReference;

/** The documents from which the rules were read or inferred. */
final class RuleSources {

  static final SourceReference HEALTH_CHECK_GUIDANCE =
      source(
          "S02",
          "GOV.UK, IT Health Check (ITHC): supporting guidance (23 February 2022)",
          "https://www.gov.uk/government/publications/it-health-check-ithc-supporting-guidance/it-health-check-ithc-supporting-guidance");

  static final SourceReference CODE_OF_CONNECTION_2022 =
      source(
          "S03",
          "PSN Code of Connection v1.32, September 2022 (copy on Scribd)",
          "https://www.scribd.com/document/830127454/PSN-Code-of-Connection-v1-32");

  static final SourceReference CONNECTION =
      source(
          "S03a",
          "GOV.UK, Apply for a PSN connection compliance certificate",
          "https://www.gov.uk/guidance/apply-for-a-public-services-network-psn-connection-compliance-certificate");

  static final SourceReference SERVICE_PROVISION =
      source(
          "S04",
          "GOV.UK, Apply for a PSN service provision compliance certificate",
          "https://www.gov.uk/guidance/apply-for-a-public-services-network-psn-service-provision-compliance-certificate");

  static final SourceReference FIVE_STEPS =
      source(
          "S08",
          "SmallBizViewpoints, five-step process for a PSN connection certificate (August 2015)",
          "https://smallbizviewpoints.com/2015/08/18/5-step-process-to-obtain-psn-connection-compliance-certificate");

  static final SourceReference REASSESSMENT =
      source(
          "S27",
          "Government Connect, GCSX CoCo reassessment",
          "http://www.govconnect.gov.uk/reassessment.php");

  static final SourceReference DATA_HANDLING =
      source(
          "S29",
          "CTAG / NLAWARP, Data Handling Guidelines version 6 (March 2021)",
          "https://guidance.ctag.org.uk/data-handling-guidelines-version-6");

  static final SourceReference GENERIC_CODE =
      source(
          "S30",
          "Ministry of Justice, Code of connection standard (legacy)",
          "https://security-guidance.service.justice.gov.uk/code-of-connection-standard");

  static final SourceReference PROVIDER_QUESTIONS =
      SourceReference.builder()
          .key("S31")
          .title("UKCloud, PSN connectivity FAQs (2018)")
          .locator("conn-faq-psn.md in the provider's public documentation")
          .build();

  static final SourceReference COUNCILS_2013 =
      source(
          "S36",
          "Slide deck, PSN compliance in local authorities: addressing the challenges (2013)",
          "https://slideplayer.com/amp/3560916");

  static final SourceReference TESTER_ADVICE =
      source(
          "S42",
          "Mandalorian, Tips for selecting your ITHC partner (1 November 2015)",
          "https://mandalorian.com/2015/11/01/tips-for-selecting-your-ithc-partner/");

  static final SourceReference ACCREDITATION =
      source(
          "S53",
          "Sapphire, Accreditation of information systems",
          "http://www.sapphire.net/clas-rmads-7/accreditation-information-systems-74.html");

  static final SourceReference COUNCIL_AUDIT =
      source(
          "S66",
          "Tewkesbury Borough Council, Audit Committee minutes on PSN compliance",
          "https://minutes.tewkesbury.gov.uk/mgAi.aspx?ID=15652");

  static final SourceReference REGIONAL_NETWORK =
      source("S72", "Kent PSN, IT Health Check service", "http://kpsn.net/it-health-check-2/");

  static final SourceReference GUIDANCE_UPDATED =
      source(
          "S78",
          "Sec-Tec, PSN Health Check supporting guidance updated",
          "https://sec-tec.co.uk/blog/psn-health-check-supporting-guidance-updated");

  static final SourceReference INFORMATION_OWNERS =
      source(
          "S34",
          "Ministry of Justice, handling data on systems (legacy)",
          "https://security-guidance.service.justice.gov.uk/");

  static final SourceReference CLASSIFICATIONS_2014 =
      source(
          "S83",
          "Government Security Classifications April 2014, version 1.0 (October 2013)",
          "https://dokumen.tips/documents/government-security-classifications-april-2014.html");

  static final SourceReference IMPACT_LEVELS =
      source(
          "S89",
          "Securing the Realm, Business Impact Levels (22 January 2012)",
          "http://securingtherealm.com/2012/01/22/business-impact-levels-bil/");

  static final SourceReference CLASSIFIED_INFORMATION =
      source(
          "S92",
          "Wikipedia, Classified information in the United Kingdom",
          "https://en.wikipedia.org/wiki/Classified_information_in_the_United_Kingdom");

  static final SourceReference PARTNER_RULES =
      source(
          "S111",
          "Enfield Council, bring your own device policy",
          "https://www.enfield.gov.uk/services/your-council/our-policies-and-procedures/bring-your-own-device-policy");

  static final SourceReference SUPPLIED_INFORMATION =
      source(
          "SEED-A",
          "Computer Weekly, Cabinet Office attempts to defuse PSN compliance tensions (January"
              + " 2014)",
          "https://www.computerweekly.com/news/2240212493/Cabinet-Office-attempts-to-diffuse-PSN-compliance-tensions");

  static final SourceReference ANNUAL_TEST =
      SourceReference.builder()
          .key("S135")
          .title("Public council web-security guide stating the annual health check requirement")
          .build();

  private RuleSources() {}

  private static SourceReference source(String key, String title, String address) {
    return SourceReference.builder().key(key).title(title).address(address).build();
  }
}
