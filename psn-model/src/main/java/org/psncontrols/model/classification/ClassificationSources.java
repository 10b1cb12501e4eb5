package org.psncontrols.model.classification;

import org.psncontrols.model.source.SourceReference;

/** The public documents from which the tables of this package were taken. */
final class ClassificationSources {

  static final SourceReference SECURING_THE_REALM =
      SourceReference.builder()
          .key("S89")
          .title("Securing the Realm, Business Impact Levels (22 January 2012)")
          .address("http://securingtherealm.com/2012/01/22/business-impact-levels-bil/")
          .build();

  static final SourceReference INNOPSIS =
      SourceReference.builder()
          .key("S18")
          .title("Innopsis, Public Services Network")
          .address("https://www.innopsis.org/home/what-we-do/public-services-network-psn/")
          .build();

  static final SourceReference ENCYCLOPAEDIA =
      SourceReference.builder()
          .key("S93")
          .title("Wikipedia, Government Security Classifications Policy")
          .address("https://en.wikipedia.org/wiki/Government_Security_Classifications_Policy")
          .build();

  static final SourceReference MINISTRY_OF_JUSTICE =
      SourceReference.builder()
          .key("S94b")
          .title("Ministry of Justice, Government classification scheme")
          .address(
              "https://security-guidance.service.justice.gov.uk/government-classification-scheme")
          .build();

  static final SourceReference MAILING_LIST =
      SourceReference.builder()
          .key("S131")
          .title("JISCMail data-protection list post (September 2015)")
          .address("https://www.jiscmail.ac.uk/")
          .build();

  private ClassificationSources() {}
}
