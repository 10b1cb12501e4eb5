package org.psncontrols.model.information;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Groups;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.problem.Stage;

/**
 * A body of information that is held, marked and looked after as one.
 *
 * <p>It can be held without owner or marking, as a half-finished register has it. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
@Consistent
@Consistent(stage = Stage.SUBMISSION, groups = Groups.Submission.class)
public interface InformationAsset {

  /** The greatest length of a title or an owner, in UTF-16 units. */
  int MAX_TEXT_LENGTH = 300;

  /** The greatest number of handling requirements. */
  int MAX_REQUIREMENTS = 100;

  /**
   * The asset's identifier, unique within its holder's register.
   *
   * @return the identifier
   */
  AssetId getId();

  /**
   * What it is.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = MAX_TEXT_LENGTH)
  String getTitle();

  /**
   * Who is responsible for it through its whole life: the Information Asset Owner.
   *
   * @return the person or position; empty where nobody was named, though every asset of a public
   *     body has an owner
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_TEXT_LENGTH) String> getOwner();

  /**
   * The body that holds it.
   *
   * @return the holder
   */
  OrganisationId getHolder();

  /**
   * The body from which it comes, and which alone can mark it.
   *
   * @return the originator; empty where it is the holder, or not known
   */
  Optional<OrganisationId> getOriginator();

  /**
   * Whose information it is, as seen from the holder.
   *
   * @return the origin
   */
  DataOrigin getOrigin();

  /**
   * Its marking.
   *
   * @return the marking; empty where it has none, which since April 2014 means OFFICIAL
   */
  Optional<Marking> getMarking();

  /**
   * The business impact of its loss, as assessed before April 2014.
   *
   * @return the levels; empty where they were not assessed
   */
  Optional<BusinessImpact> getBusinessImpact();

  /**
   * What its originator asks of every holder; it travels with the asset.
   *
   * @return the requirements, in the originator's order
   */
  @Size(max = MAX_REQUIREMENTS)
  ImmutableList<HandlingRequirement> getHandlingRequirements();

  /**
   * What holds for the asset at a holder with rules of its own.
   *
   * <p>On each topic the stricter of originator and holder wins; where they are equally strict, the
   * requirements of both hold.
   *
   * @param holderRequirements what the holder asks by itself; neither it nor any of them null
   * @return the requirements that hold, each once, by topic in alphabetical order and then the
   *     originator's first
   */
  default ImmutableList<HandlingRequirement> effectiveRequirements(
      Iterable<HandlingRequirement> holderRequirements) {
    ImmutableSet<HandlingRequirement> all =
        ImmutableSet.<HandlingRequirement>builder()
            .addAll(getHandlingRequirements())
            .addAll(holderRequirements)
            .build();
    ImmutableListMultimap<HandlingTopic, HandlingRequirement> byTopic =
        Multimaps.index(all, HandlingRequirement::getTopic);
    return byTopic.keySet().stream()
        .sorted()
        .flatMap(topic -> Strictest.of(byTopic.get(topic)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, a title, a holder and an origin
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds assets; not thread-safe. */
  final class Builder extends ImmutableInformationAsset.Builder {
    Builder() {}
  }
}

/** Chooses among requirements on one topic. */
final class Strictest {

  private Strictest() {}

  static Stream<HandlingRequirement> of(ImmutableList<HandlingRequirement> requirements) {
    Strictness highest =
        requirements.stream()
            .map(HandlingRequirement::getStrictness)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return requirements.stream().filter(each -> each.getStrictness() == highest);
  }
}
