using Acme.Loyalty;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Testing.Tests;

/// <summary>A module that adds rules to the vendor's grades.</summary>
internal sealed class AdHocModule(Action<PolicyRules> rules, Func<string>? clauseText = null) : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("AdHoc", "1.0.0", "adhoc");

    public override void Describe(ModuleBuilder contents)
    {
        contents.Document(new SourceDocument("ADHOC", new LocalizedText("Ad hoc", "临时"),
            [new Clause("ADHOC-1", ClauseKind.Norm, clauseText?.Invoke() ?? "Whatever comes to mind.")]));
        contents.Policy(Grades);
        rules(contents.RulesFor(Grades));
    }

    public static readonly Policy<Grade> Grades = Policy.One("adhoc.grade", new LocalizedText("Which grade?", "何级?"), ValueText.OfEnum<Grade>());
}

/// <summary>Remembers what was concluded, as no rule may.</summary>
internal static class Memory
{
    private static readonly Lock Gate = new();
    private static readonly List<string> Said = [];
    private static int _turn;
    private static SubjectId _last;

    public static Candidate<Grade> Alternating(SubjectId subject) => new(subject, Interlocked.Increment(ref _turn) % 2 == 1 ? Grade.Gold : Grade.Silver);

    public static Candidate<Grade> GoldUnlessAnotherCameBefore(SubjectId subject)
    {
        lock (Gate)
        {
            var same = _last == default || _last == subject;
            _last = subject;
            return new Candidate<Grade>(subject, same ? Grade.Gold : Grade.Silver);
        }
    }

    public static Candidate<Grade> Noted(SubjectId subject, string rule)
    {
        lock (Gate)
            Said.Add(rule);
        return new Candidate<Grade>(subject, Grade.Gold);
    }

    public static IReadOnlyList<string> TakeNotes()
    {
        lock (Gate)
        {
            string[] notes = [.. Said];
            Said.Clear();
            return notes;
        }
    }
}

[Name("adhoc.alternating-a")]
[Cites("ADHOC-1")]
internal sealed class AlternatingA : AlternatingRule;

[Name("adhoc.alternating-b")]
[Cites("ADHOC-1")]
internal sealed class AlternatingB : AlternatingRule;

internal abstract class AlternatingRule : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(_ => Memory.Alternating(turnover.Subject));
    }
}

[Name("adhoc.jealous")]
[Cites("ADHOC-1")]
internal sealed class JealousRule : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(_ => Memory.GoldUnlessAnotherCameBefore(turnover.Subject));
    }
}

[Name("adhoc.nothing-else-known")]
[Cites("ADHOC-1")]
internal sealed class NothingElseKnown : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Not<ISubjectFact>(fact => fact.Subject == turnover.Subject, fact => !(fact is Turnover));
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Gold));
    }
}

[Name("adhoc.picky")]
[Cites("ADHOC-1")]
internal sealed class PickyRule : Rule
{
    public override void Define()
    {
        ISubjectFact fact = null!;
        When().Match(() => fact, one => IsKnown(one));
        Then().Yield(_ => new Candidate<Grade>(fact.Subject, Grade.Gold));
    }

    private static bool IsKnown(ISubjectFact fact) => fact is Turnover ? true : throw new NotSupportedException("found a fact that I do not know");
}

[Name("adhoc.noted-a")]
[Cites("ADHOC-1")]
internal sealed class NotedA : NotedRule
{
    protected override string Own => "a";
}

[Name("adhoc.noted-b")]
[Cites("ADHOC-1")]
internal sealed class NotedB : NotedRule
{
    protected override string Own => "b";
}

[Name("adhoc.noted-c")]
[Cites("ADHOC-1")]
internal sealed class NotedC : NotedRule
{
    protected override string Own => "c";
}

internal abstract class NotedRule : Rule
{
    protected abstract string Own { get; }

    public override void Define()
    {
        Turnover turnover = null!;
        var own = Own;
        When().Match(() => turnover);
        Then().Yield(_ => Memory.Noted(turnover.Subject, own));
    }
}
