package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.PublicService;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.source.SourceReference;

/**
 * A golden file and the value that it holds.
 *
 * <p>The one table of them: whatever reads or writes JSON, or describes it, is held to all.
 */
record Golden<T>(String file, Class<T> type, T value) {

  static final ImmutableList<Golden<?>> ALL =
      ImmutableList.of(
          new Golden<>("submission.json", Submission.class, Samples.SUBMISSION),
          new Golden<>("submission-minimal.json", Submission.class, Samples.MINIMAL_SUBMISSION),
          new Golden<>("assessment.json", Assessment.class, Samples.MINIMAL_ASSESSMENT),
          new Golden<>("catalogue.json", Catalogue.class, Samples.CATALOGUE),
          new Golden<>("certificate.json", Certificate.class, Samples.CERTIFICATE),
          new Golden<>("organisation.json", Organisation.class, Samples.ORGANISATION),
          new Golden<>("environment.json", Environment.class, Samples.ENVIRONMENT),
          new Golden<>("connection.json", Connection.class, Samples.CONNECTION),
          new Golden<>("public-service.json", PublicService.class, Samples.PUBLIC_SERVICE),
          new Golden<>("profile.json", Profile.class, Samples.PROFILE),
          new Golden<>("control-mapping.json", ControlMapping.class, Samples.MAPPING),
          new Golden<>("information-asset.json", InformationAsset.class, Samples.ASSET),
          new Golden<>("information-exchange.json", InformationExchange.class, Samples.EXCHANGE),
          new Golden<>("marking.json", Marking.class, Samples.MARKING),
          new Golden<>("problem.json", Problem.class, Samples.PROBLEM),
          new Golden<>("source-reference.json", SourceReference.class, Samples.SOURCE));

  @SuppressWarnings("unchecked") // The form is found by its type.
  TypeForm<T> typeForm() {
    return (TypeForm<T>)
        PsnJson.documents().stream()
            .filter(form -> form.type() == type)
            .findAny()
            .orElseThrow(() -> new AssertionError(type + " is no document"));
  }

  JsonForm<T> form() {
    return typeForm().form();
  }

  byte[] bytes() {
    try (InputStream in = Golden.class.getResourceAsStream("golden/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file;
  }
}
