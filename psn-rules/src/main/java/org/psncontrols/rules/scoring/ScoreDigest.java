package org.psncontrols.rules.scoring;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Section;

/**
 * The canonical form of what a score depends on, and its hash.
 *
 * <p>The form is a row of texts, each written as its length in UTF-8 bytes in decimal digits, a
 * colon, the bytes, and a comma, so that no text can be taken for two. They are, in this order:
 *
 * <ol>
 *   <li>{@code psn-score-1}, the name of this form;
 *   <li>the model's identifier and its version;
 *   <li>the policy: the evidence demand and the answer view by their names in lower case with
 *       hyphens, the ceiling of compensation in parts of 10,000, the 25 bands of the risk matrix
 *       from likelihood 1 and impact 1 on, impact first, and the ratings of findings from the
 *       gravest severity on;
 *   <li>the catalogue and its edition;
 *   <li>the date as 2014-02-28;
 *   <li>the number of controls in force, and for each in catalogue order: identifier, section,
 *       weight, likelihood and impact, each of them or nothing, {@code must} or nothing, the answer
 *       that stands, why it does, its attainment in parts of 100,000,000, and the credit of
 *       compensation in parts of 10,000;
 *   <li>the number of sections, and for each: identifier, parent or nothing, and weight;
 *   <li>{@code health-checked} or nothing, the number of open findings, and for each in their
 *       order: identifier and severity.
 * </ol>
 *
 * <p>It says nothing about whose assessment it is, so equal facts give equal digests. A formula of
 * one's own that looks at more than this can give two scores of one digest.
 *
 * @since 0.1
 */
public final class ScoreDigest {

  private static final String FORM = "psn-score-1";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private ScoreDigest() {}

  /**
   * The hash of a score's canonical form.
   *
   * @param score the score, never null
   * @return the SHA-256
   */
  public static Sha256 of(Score score) {
    return new Sha256(Hashing.sha256().hashBytes(canonicalForm(score)).toString());
  }

  /**
   * What a score depends on, as bytes.
   *
   * @param score the score, never null
   * @return the canonical form
   */
  public static byte[] canonicalForm(Score score) {
    ScoreDigest digest = new ScoreDigest();
    digest.write(score);
    return digest.bytes.toByteArray();
  }

  private void write(Score score) {
    ScoringPolicy policy = score.getPlan().getPolicy();
    text(FORM);
    text(score.getModel());
    number(score.getVersion());
    name(policy.getEvidenceDemand());
    name(policy.getAnswerView());
    number(policy.getCompensationCeiling().parts());
    RiskMatrix matrix = policy.getRiskMatrix();
    matrix.bands().forEach(row -> row.forEach(band -> text(band.getCode())));
    matrix.findings().values().forEach(rating -> text(rating.getCode()));
    text(score.getCatalogue().catalogue());
    text(score.getCatalogue().edition());
    text(score.getAsOf().toString());
    number(score.getAnswers().size());
    score.getAnswers().forEach(this::write);
    ImmutableList<Section> sections = score.getPlan().getCatalogue().getSections();
    number(sections.size());
    sections.forEach(
        section -> {
          text(section.id());
          text(section.parent().orElse(""));
          number(section.getScoringWeight());
        });
    StandingAnswers answers = score.getStandingAnswers();
    text(answers.isHealthChecked() ? "health-checked" : "");
    number(answers.getOpenFindings().size());
    answers.getOpenFindings().forEach(this::write);
  }

  private void write(StandingAnswer answer) {
    Control control = answer.control();
    text(control.getId().value());
    text(control.getSection());
    number(control.getScoringWeight());
    rating(control.getLikelihood());
    rating(control.getImpact());
    text(control.isMust() ? "must" : "");
    name(answer.answer());
    name(answer.basis());
    number(answer.attainment());
    number(answer.compensation().map(StandingAnswer.Compensation::credit).orElse(0));
  }

  private void write(Finding finding) {
    text(finding.getId().value());
    name(finding.getSeverity());
  }

  private void name(Enum<?> constant) {
    text(Ascii.toLowerCase(constant.name()).replace('_', '-'));
  }

  private void rating(OptionalInt rating) {
    text(rating.isPresent() ? Integer.toString(rating.getAsInt()) : "");
  }

  private void number(long number) {
    text(Long.toString(number));
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(utf8);
    bytes.write(',');
  }
}
