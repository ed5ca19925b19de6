using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Extensibility;

/// <summary>Turns lambda expressions into delegates. A host replaces it to choose how expressions are compiled or interpreted.</summary>
public interface IExpressionCompiler
{
    /// <summary>
    /// Compiles a lambda. Called for conditions, bindings and actions while rules are compiled, from one thread at a time.
    /// </summary>
    /// <typeparam name="TDelegate">A form of <c>Func</c> or <c>Action</c>; its types may be internal to the engine.</typeparam>
    /// <param name="expression">The lambda.</param>
    /// <returns>The delegate, safe to be called from several threads.</returns>
    TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate;
}
