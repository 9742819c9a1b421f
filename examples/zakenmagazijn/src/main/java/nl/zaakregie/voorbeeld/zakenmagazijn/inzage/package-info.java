/**
 * Shows what stands in the zakenmagazijn and the DMS, for demos and tests on this machine. No authorisation and no
 * protocol: the reason why it is closed to other machines.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.inzage;

import org.jspecify.annotations.NullMarked;
