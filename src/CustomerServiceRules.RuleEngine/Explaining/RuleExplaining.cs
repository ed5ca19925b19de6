using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>
/// Says why a rule has no match, or not the expected one. For authors and tests, not for the hot path: the parts of the rule are
/// run anew over the facts that the session holds now, in a session of their own. The session asked about is only read, so what
/// follows from its agenda (a match that has fired, a filter that rejects) is not part of the answer.
/// </summary>
public static class RuleExplaining
{
    internal const string DynamicCode = "The parts of the rule are compiled at run time.";
    internal const string Unreferenced = "The facts of the session are found by a query.";

    /// <summary>
    /// How far the facts of the session get in the rule: for each part of its conditions how many facts are of its type, how many
    /// satisfy its own conditions, and how many combinations stand after it.
    /// </summary>
    /// <param name="session">The session whose facts are looked at. Linked facts count.</param>
    /// <param name="rule">The rule; it need not be among those that the session was compiled with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleCompilationException">The rule cannot be compiled.</exception>
    [RequiresDynamicCode(DynamicCode)]
    [RequiresUnreferencedCode(Unreferenced)]
    public static RuleExplanation Explain(this ISession session, IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rule);
        object[] facts = [.. session.Query<object>()];
        return new RuleExplanation(rule, [.. Alternative.Of(rule).Select(alternative => alternative.Explain(CompilerOf(session), facts))]);
    }

    /// <summary>
    /// What becomes of one fact in the rule: for each pattern of its type the condition that fails and the values in it, or that it
    /// finds no partner, or that it takes part.
    /// </summary>
    /// <param name="session">The session whose facts are looked at.</param>
    /// <param name="rule">The rule; it need not be among those that the session was compiled with.</param>
    /// <param name="fact">The fact; it need not be in the session.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleCompilationException">The rule cannot be compiled.</exception>
    [RequiresDynamicCode(DynamicCode)]
    [RequiresUnreferencedCode(Unreferenced)]
    public static FactExplanation Explain(this ISession session, IRuleDefinition rule, object fact)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(fact);
        object[] facts = [.. session.Query<object>()];
        return new FactExplanation(rule, fact, [.. Alternative.Of(rule).SelectMany(alternative => alternative.Explain(CompilerOf(session), facts, fact))]);
    }

    private static RuleCompiler CompilerOf(ISession session) => session is RuleSession own ? own.Compiler : new RuleCompiler();
}
