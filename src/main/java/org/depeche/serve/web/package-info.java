/**
 * What all answers over HTTP share: a request with its language, negotiation, caching, errors, and
 * the frame of pages.
 */
@NullMarked
package org.depeche.serve.web;

import org.jspecify.annotations.NullMarked;
