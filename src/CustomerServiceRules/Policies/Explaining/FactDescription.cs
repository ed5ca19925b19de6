using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies.Analysis;
using CustomerServiceRules.Policies.Running;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>How facts appear in reasons and refusals.</summary>
internal static class FactDescription
{
    /// <summary>The fact as data. An earlier decision is described by what the run decided for its own subject.</summary>
    public static FactReference Of(object fact, SubjectRun run)
    {
        if (fact is Settled settled)
        {
            var policy = settled.Policy.Name;
            return new FactReference("decision", policy, [.. run.Values(policy).Select(text => new Figure("value", text))], [], run.ContentOf(policy).Reasons);
        }

        var clauses = fact is ICited cited ? cited.Clauses : [];
        return fact is IExplainedFact explained
            ? new FactReference(explained.Kind, explained.Id, [.. explained.Figures], clauses, [])
            : new FactReference(ExpressionPrinter.Name(fact.GetType()), (fact as ISubjectFact)?.Subject.Value ?? "", [new Figure("value", InvariantText.Of(fact))], clauses, []);
    }

    /// <summary>Kind and ID in one line.</summary>
    public static string NameOf(object fact) => fact switch
    {
        string text => text,
        IExplainedFact explained => $"{explained.Kind} {explained.Id}",
        ISubjectFact about => $"{ExpressionPrinter.Name(fact.GetType())} {about.Subject}",
        _ => ExpressionPrinter.Name(fact.GetType()),
    };
}
