/** Small clients of the running applications, as a person or suite would use them: over HTTP and SOAP, nothing else. */
@NullMarked
package nl.zaakregie.voorbeeld.demo.klant;

import org.jspecify.annotations.NullMarked;
