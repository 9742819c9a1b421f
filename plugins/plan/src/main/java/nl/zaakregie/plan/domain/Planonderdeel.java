package nl.zaakregie.plan.domain;

import java.util.Optional;

/** Something in a plan with a number of its own, by which people and documents refer to it ("doel 3"). */
public interface Planonderdeel {

    /** 1 and up; never reused, because nothing leaves a plan: it only lapses. */
    int nummer();

    /** Who of the groep reads it; empty is {@link Ledeninzage#EIGEN}. */
    Optional<Ledeninzage> ledeninzage();
}
