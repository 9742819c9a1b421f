/** Meldingen and signalen: receive, check, assess. What follows on a decision is for the model. */
@NullMarked
package nl.zaakregie.signalen;

import org.jspecify.annotations.NullMarked;
