using System.Linq.Expressions;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>
/// Decides whether a rule can run over many subjects in one session: every pattern over facts about a subject must be
/// joined to the others by the subject, so that facts of two subjects never meet.
/// </summary>
internal static class SubjectJoins
{
    /// <summary>Why the rule needs a session of its own for each subject; null if it can share one.</summary>
    public static string? WhyNotShared(IRuleDefinition definition)
    {
        var joined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in Pattern.AllOf(definition.LeftHandSide).Where(pattern => pattern.Role != PatternRole.Computed))
        {
            if (!IsAboutSubject(pattern.FactType))
            {
                if (!pattern.FactType.IsSealed)
                    return $"{ExpressionPrinter.Name(pattern.FactType)} is not sealed, so that facts about subjects may match it";
                continue;
            }

            var name = pattern.Element.Declaration.Name;
            var alone = joined.Count == 0 && pattern.Role == PatternRole.Matched;
            if (!alone && !pattern.Conditions.SelectMany(condition => Partners(condition, name)).Any(joined.Contains))
                return $"{ExpressionPrinter.Name(pattern.FactType)} is not joined by Subject to the facts matched before it";
            if (pattern.Role == PatternRole.Matched)
                joined.Add(name);
        }

        if (!definition.RightHandSide.Actions.SelectMany(Conclusions.In).All(candidate => candidate is NewExpression { Arguments: [var subject, _] } && OwnerOfSubject(subject) is not null))
            return "its candidate does not take the Subject of a matched fact";

        return HasOr(definition.LeftHandSide) ? "an Or may leave the subject unbound" : null;
    }

    public static bool IsAboutSubject(Type type) => typeof(ISubjectFact).IsAssignableFrom(type);

    /// <summary>The other fact of each conjunct <c>fact.Subject == other.Subject</c>.</summary>
    private static IEnumerable<string> Partners(LambdaExpression condition, string own) =>
        from conjunct in Conjuncts.Of(condition.Body)
        let equality = conjunct as BinaryExpression
        where equality is { NodeType: ExpressionType.Equal }
        let left = OwnerOfSubject(equality.Left)
        let right = OwnerOfSubject(equality.Right)
        where left is not null && right is not null && (left == own || right == own)
        select left == own ? right : left;

    private static string? OwnerOfSubject(Expression side) =>
        side is MemberExpression { Member.Name: nameof(ISubjectFact.Subject), Expression: ParameterExpression owner } && side.Type == typeof(SubjectId)
            ? owner.Name
            : null;

    private static bool HasOr(RuleElement element) => element is OrElement
        || (element is GroupElement group && group.ChildElements.Any(HasOr));
}
