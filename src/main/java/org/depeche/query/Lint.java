package org.depeche.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Finds variables that cannot be parameters: putting a value in their place would break the query,
 * or quietly change what it asks.
 */
final class Lint {

  private final Set<Var> fixed = new HashSet<>();
  private final Set<Var> mentioned = new HashSet<>();

  private Lint() {}

  /** The variables of a query that no value can be put in place of. */
  static Set<Var> fixedVariables(Query query) {
    Lint lint = new Lint();
    lint.visit(query);
    return lint.fixed;
  }

  /** The variables that a query mentions anywhere but in its result. */
  static Set<Var> variables(Query query) {
    Lint lint = new Lint();
    if (query.getQueryPattern() != null) {
      lint.mentioned.addAll(PatternVars.vars(query.getQueryPattern()));
    }
    lint.visit(query);
    return lint.mentioned;
  }

  private void visit(Query query) {
    if (query.hasOrderBy()) {
      for (SortCondition condition : query.getOrderBy()) {
        fixed.addAll(condition.getExpression().getVarsMentioned());
      }
    }
    fixed.addAll(query.getGroupBy().getVars());
    query.getGroupBy().forEachExpr((variable, expression) -> fixed.add(variable));
    query.getProject().forEachExpr((variable, expression) -> fixed.add(variable));
    query.getHavingExprs().forEach(this::visit);
    if (!query.isQueryResultStar()) {
      fixed.addAll(query.getProjectVars());
    }
    if (query.hasValues()) {
      fixed.addAll(query.getValuesVariables());
    }
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), new Elements());
    }
  }

  private void visit(Expr expression) {
    mentioned.addAll(expression.getVarsMentioned());
    Walker.walk(
        expression,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunction1 function) {
            if (function instanceof E_Bound bound) {
              fixed.addAll(bound.getVarsMentioned());
            }
          }

          @Override
          public void visit(ExprFunctionOp exists) {
            mentioned.addAll(PatternVars.vars(exists.getElement()));
            ElementWalker.walk(exists.getElement(), new Elements());
          }
        });
  }

  private final class Elements extends ElementVisitorBase {

    @Override
    public void visit(ElementData values) {
      fixed.addAll(values.getVars());
    }

    @Override
    public void visit(ElementBind bind) {
      fixed.add(bind.getVar());
      Lint.this.visit(bind.getExpr());
    }

    @Override
    public void visit(ElementAssign assign) {
      fixed.add(assign.getVar());
    }

    @Override
    public void visit(ElementFilter filter) {
      Lint.this.visit(filter.getExpr());
    }

    @Override
    public void visit(ElementSubQuery inner) {
      mentioned.addAll(PatternVars.vars(inner.getQuery().getQueryPattern()));
      Lint.this.visit(inner.getQuery());
    }
  }
}
