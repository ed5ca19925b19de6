using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Tests.Demo;

namespace CustomerServiceRules.Tests.Composition;

/// <summary>A module made of one declaration after the other, to break one thing at a time.</summary>
internal sealed class AdHocModule(string name, string prefix, Action<ModuleBuilder> describe) : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new(name, "1.0.0", prefix);

    public override void Describe(ModuleBuilder contents) => describe(contents);

    /// <summary>A module of a vendor with one citable clause, ACME-1.</summary>
    public static AdHocModule Vendor(Action<ModuleBuilder> describe, string name = "Acme", string prefix = "acme") => new(name, prefix, contents =>
    {
        contents.Document(new SourceDocument(prefix.ToUpperInvariant(), new LocalizedText("House rules", "店规"), [new Clause($"{prefix.ToUpperInvariant()}-1", ClauseKind.Norm, "The house decides.")]));
        describe(contents);
    });
}

[Name("acme.uncited")]
internal sealed class UncitedRule : GradeRule;

[Name("acme.unknown-clause")]
[Cites("ACME-99")]
internal sealed class UnknownClauseRule : GradeRule;

[Name("wrong.prefix")]
[Cites("ACME-1")]
internal sealed class WrongPrefixRule : GradeRule;

[Name("acme.twin")]
[Cites("ACME-1")]
internal sealed class FirstTwin : GradeRule;

[Name("acme.twin")]
[Cites("ACME-1")]
internal sealed class SecondTwin : GradeRule;

[Name("acme.overrides-unknown")]
[Cites("ACME-1")]
[Overrides("demo.no-such-rule")]
internal sealed class OverridesUnknown : GradeRule;

[Name("acme.overrides-other-policy")]
[Cites("ACME-1")]
[Overrides("demo.perks.lounge")]
internal sealed class OverridesOtherPolicy : GradeRule;

[Name("acme.circle-a")]
[Cites("ACME-1")]
[Overrides("acme.circle-b")]
internal sealed class CircleA : GradeRule;

[Name("acme.circle-b")]
[Cites("ACME-1")]
[Overrides("acme.circle-a")]
internal sealed class CircleB : GradeRule;

[Name("acme.throws")]
[Cites("ACME-1")]
internal sealed class ThrowingDefinition : Rule
{
    public override void Define() => throw new NotSupportedException("no conditions today");
}

[Name("acme.acts")]
[Cites("ACME-1")]
internal sealed class ActingRule : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Do(context => context.Retract(turnover));
    }
}

[Name("acme.acts-on-a-candidate")]
[Cites("ACME-1")]
internal sealed class ActsOnACandidate : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Do(_ => Console.WriteLine(new Candidate<Grade>(turnover.Subject, Grade.Gold)));
    }
}

[Name("acme.acts-through-another")]
[Cites("ACME-1")]
internal sealed class ActsThroughAnother : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(context => new Candidate<Grade>(turnover.Subject, Stopping(context)));
    }

    private static Grade Stopping(IContext context)
    {
        context.Halt();
        return Grade.Gold;
    }
}

[Name("acme.yields-something-else")]
[Cites("ACME-1")]
internal sealed class YieldsSomethingElse : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(_ => new Complaint(turnover.Subject, 1));
    }
}

[Name("acme.matches-candidate")]
[Cites("ACME-1")]
internal sealed class MatchesCandidate : Rule
{
    public override void Define()
    {
        Candidate<Grade> candidate = null!;
        When().Match(() => candidate);
        Then().Yield(_ => new Candidate<Grade>(candidate.Subject, Grade.Gold));
    }
}

[Name("acme.matches-everything")]
[Cites("ACME-1")]
internal sealed class MatchesEverything : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Not<object>(fact => fact == null);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Gold));
    }
}

[Name("acme.unfed")]
[Cites("ACME-1")]
internal sealed class UnfedRule : Rule
{
    public override void Define()
    {
        Settled<Grade> settled = null!;
        When().Match(() => settled);
        Then().Yield(_ => new Candidate<Grade>(settled.Subject, Grade.Gold));
    }
}

[Cites("ACME-1")]
internal abstract class AbstractRule : GradeRule;

internal abstract class GradeRule : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover, one => one.Amount < 0);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Bronze));
    }
}
