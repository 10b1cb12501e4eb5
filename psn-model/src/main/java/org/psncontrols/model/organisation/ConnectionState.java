package org.psncontrols.model.organisation;

import org.psncontrols.model.source.Standing;

/**
 * How an environment stands to the network. One that was never connected has no state.
 *
 * <p>Each state says whether a source speaks of it; that they make one list, and the names where no
 * source has one, are {@code RECONSTRUCTED}. Which state can follow which is a table, {@link
 * ConnectionTransition#TABLE}.
 *
 * @since 0.1
 */
public enum ConnectionState {
  /**
   * Connected by services of the older networks, under the older code. {@code SOURCED}: the
   * programme's 2013 pages and press accounts of 2014.
   */
  GSI_FAMILY(true, Standing.SOURCED),
  /**
   * Still connected by the older services, but compliant with the PSN code. {@code SOURCED}: the
   * programme's 2013 pages, as the first step they recommend.
   */
  SWITCHED_CODE(true, Standing.SOURCED),
  /** Connected by PSN suppliers. {@code SOURCED}: press accounts of 2014. */
  MIGRATED(true, Standing.SOURCED),
  /**
   * Still connected, but formally warned that this may end. {@code SOURCED}: councils' accounts of
   * 2013, which speak of red letters and red flags.
   */
  THREATENED(true, Standing.SOURCED),
  /**
   * Cut off. That it was threatened is {@code SOURCED}; no record was found that it happened to a
   * council in 2013 or 2014, so as a state it is {@code RECONSTRUCTED}.
   */
  DISCONNECTED(false, Standing.RECONSTRUCTED),
  /**
   * Will not engage with the programme. {@code SOURCED}: an official's words of March 2014. That it
   * is still connected until it is cut off is {@code RECONSTRUCTED}.
   */
  OPTED_OUT(true, Standing.SOURCED),
  /**
   * Left for the internet or another way in. {@code SOURCED}: guidance on modern networks, 2022.
   */
  MOVED_OFF(false, Standing.SOURCED);

  private final boolean connected;
  private final Standing standing;

  ConnectionState(boolean connected, Standing standing) {
    this.connected = connected;
    this.standing = standing;
  }

  /**
   * Whether traffic can flow in this state.
   *
   * @return false for {@code DISCONNECTED} and {@code MOVED_OFF}, else true
   */
  public boolean isConnected() {
    return connected;
  }

  /**
   * How far the state can be relied on as one of the regime's own.
   *
   * @return {@code SOURCED} where a source speaks of it, else {@code RECONSTRUCTED}
   */
  public Standing getStanding() {
    return standing;
  }
}
