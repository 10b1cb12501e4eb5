package org.psncontrols.model.assessment;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.DateSpan;

/**
 * A compliance certificate: permission for one environment to use the network in one agreed way.
 *
 * <p>Its holder need not own the environment: a service may run from somebody else's. It may be
 * withdrawn at any time before its end.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Certificate {

  /**
   * The certificate's identifier.
   *
   * @return the identifier
   */
  CertificateId getId();

  /**
   * What it allows.
   *
   * @return the kind
   */
  CertificateKind getKind();

  /**
   * What it is about.
   *
   * @return the one environment
   */
  EnvironmentId getEnvironment();

  /**
   * To whom it was given.
   *
   * @return the organisation
   */
  OrganisationId getHolder();

  /**
   * The first day on which it is valid.
   *
   * @return the day, that day included, or the span in which it lies
   */
  DateSpan getValidFrom();

  /**
   * The last day on which it is valid, unless it is withdrawn.
   *
   * @return the day, that day included, or the span in which it lies
   */
  DateSpan getValidUntil();

  /**
   * When it was withdrawn.
   *
   * @return the first day on which it no longer held, or the span in which it lies; empty where it
   *     was not withdrawn
   */
  Optional<DateSpan> getWithdrawnOn();

  /**
   * The services it covers.
   *
   * @return the service codes
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ServiceCode> getServiceCodes();

  /**
   * The certificates without which it does not hold.
   *
   * @return the certificates' identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<CertificateId> getRestsOn();

  /**
   * Whether it is valid on a day: within its term, both ends included, and not withdrawn by then.
   *
   * <p>What it rests on is left aside. Of a date known to a month or the like, the day least
   * favourable to the body is taken: the last on which it may begin, the first on which it may end
   * or be withdrawn.
   *
   * @param day the day, never null
   * @return true if it is valid
   */
  default boolean isValidOn(LocalDate day) {
    return !day.isBefore(getValidFrom().last())
        && !day.isAfter(getValidUntil().first())
        && getWithdrawnOn().filter(withdrawn -> !day.isBefore(withdrawn.first())).isEmpty();
  }

  /**
   * Refuses a term that cannot be one, and a certificate that rests on itself.
   *
   * @throws IllegalArgumentException if the certificate does not start before it ends, even where
   *     its dates are read as far apart as they allow, or rests on itself
   */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        getValidFrom().first().isBefore(getValidUntil().last()),
        "a certificate must start before it ends, but %s is valid from %s until %s",
        getId(),
        getValidFrom(),
        getValidUntil());
    Preconditions.checkArgument(
        !getRestsOn().contains(getId()),
        "a certificate must rest on others only, but %s rests on itself",
        getId());
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, a kind, an environment, a holder and a term
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds certificates; not thread-safe. */
  final class Builder extends ImmutableCertificate.Builder {
    Builder() {}

    /**
     * Sets the first day.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder validFrom(LocalDate day) {
      return validFrom(DateSpan.of(day));
    }

    /**
     * Sets the last day.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder validUntil(LocalDate day) {
      return validUntil(DateSpan.of(day));
    }

    /**
     * Sets the day of the withdrawal.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder withdrawnOn(LocalDate day) {
      return withdrawnOn(DateSpan.of(day));
    }
  }
}
