using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

/// <summary>A broken rule is told in the same words whether it was evaluated in a session or not.</summary>
public sealed class DirectFaultTests
{
    private static readonly SubjectFacts Somebody = Customer("c1", 500m, [.. Enumerable.Range(0, 5).Select(severity => new Complaint("c1", severity)), new Waiver("c1", Grade.Gold)]);

    [Theory]
    [InlineData(typeof(BrokenCondition), "cannot judge Turnover")]
    [InlineData(typeof(BrokenJoin), "divide by zero")]
    [InlineData(typeof(BrokenValue), "divide by zero")]
    [InlineData(typeof(BrokenTest), "divide by zero")]
    [InlineData(typeof(BrokenConclusion), "value")]
    [InlineData(typeof(AboutSomebodyElse), "somebody else")]
    [InlineData(typeof(BrokenOnSharedFacts), "cannot judge Band")]
    [InlineData(typeof(WithoutEnd), "after 100 firings")]
    public void Decide_BrokenRule_SameFaultOnBothPaths(Type rule, string what)
    {
        var (direct, sessions) = (Book(inSessions: false, rule, typeof(Computes)), Book(inSessions: true, rule, typeof(Computes)));

        direct.Catalogue.Policies.SelectMany(policy => policy.NeedSession).Should().BeEmpty();
        var fault = FaultOf(direct, Somebody);
        fault.Subject.Should().Be(new SubjectId("c1"));
        fault.Message.Should().Contain(what);
        Told(fault).Should().Be(Told(FaultOf(sessions, Somebody)));
    }

    [Fact]
    public void Decide_BrokenConditionBehindAFactThatIsAbsent_SameFaultOnBothPaths()
    {
        var withoutWaiver = Customer("c1", 500m);

        Told(FaultOf(Book(inSessions: false, typeof(BrokenCondition)), withoutWaiver))
            .Should().Be(Told(FaultOf(Book(inSessions: true, typeof(BrokenCondition)), withoutWaiver)));
    }

    [Theory]
    [InlineData(typeof(ExistsBrokenForOne))]
    [InlineData(typeof(NotBrokenForOne))]
    [InlineData(typeof(ExistsBrokenForOneShared))]
    [InlineData(typeof(NotBrokenForOneShared))]
    public void Decide_ConditionBrokenForAFactAfterOneThatQualifies_SameFaultOnBothPaths(Type rule)
    {
        var subject = Customer("c1", 60m, new Complaint("c1", 2), new Complaint("c1", 60), new Complaint("c1", 3));

        var fault = FaultOf(Book(inSessions: false, rule), subject);
        fault.Message.Should().Contain("divide by zero");
        Told(fault).Should().Be(Told(FaultOf(Book(inSessions: true, rule), subject)));
    }

    [Fact]
    public void Decide_BrokenRuleThatTheFactsDoNotReach_DecidesOnBothPaths()
    {
        var nobody = new SubjectFacts("c1");

        foreach (var inSessions in new[] { false, true })
            Book(inSessions, typeof(BrokenJoin), typeof(BrokenValue), typeof(BrokenConclusion)).Decide(Findings.Policy, nobody, AsOf).IsDecided.Should().BeFalse();
    }

    [Fact]
    public void Decide_AsManyFiringsAsAllowed_OneMoreIsAFault()
    {
        const int Matches = 5 * 5 * 5;

        foreach (var inSessions in new[] { false, true })
        {
            Book(inSessions, Matches, typeof(WithoutEnd)).Decide(Findings.Policy, Somebody, AsOf).Value.Should().ContainSingle();
            FaultOf(Book(inSessions, Matches - 1, typeof(WithoutEnd)), Somebody).Policy.Should().Be("acme.findings");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Decide_MoreFiringsThanAllowed_NamesTheRulesThatRepeat(bool inSessions)
    {
        var fault = Book(inSessions, typeof(WithoutEnd), typeof(Computes)).Invoking(book => book.Decide(Findings.Policy, Somebody, AsOf))
            .Should().Throw<FiringLimitExceededException>().Which;

        (fault.Limit, fault.Policy, fault.Subject).Should().Be((100, "acme.findings", new SubjectId("c1")));
        fault.Repeated[0].Should().Match<RepeatedRule>(rule => rule.Rule == "acme.without-end" && rule.Module == "Acme" && rule.Conclusions >= 99);
        fault.Message.Should().Contain("acme.without-end concluded").And.Contain("100 firings");
    }

    [Fact]
    public void DecideMany_MoreFiringsThanAllowedForOne_NamesItAndTheRule()
    {
        var customers = Enumerable.Range(2, 30).Select(i => Customer($"c{i}", 1m)).Prepend(Somebody).ToList();

        foreach (var inSessions in new[] { false, true })
        {
            Book(inSessions, 40, typeof(WithoutEnd)).Invoking(book => book.DecideMany(Findings.Policy, customers, AsOf).ToList())
                .Should().Throw<FiringLimitExceededException>().Which.Should()
                .Match<FiringLimitExceededException>(fault => fault.Subject == new SubjectId("c1") && fault.Rule == "acme.without-end" && fault.Limit == 40);
        }
    }

    [Fact]
    public void DecideMany_BrokenForOne_NamesItAfterThoseBeforeOnBothPaths()
    {
        var customers = Enumerable.Range(0, 30).Select(i => i == 17 ? Customer("c17", 1m, new Complaint("c17", 1)) : Customer($"c{i}", 1m)).ToList();

        foreach (var inSessions in new[] { false, true })
        {
            var decided = new List<string>();
            var fault = FluentActions.Invoking(() =>
            {
                foreach (var decision in Book(inSessions, typeof(BrokenJoin)).DecideMany(Findings.Policy, customers, AsOf))
                    decided.Add(decision.Subject.Value);
            }).Should().Throw<PolicyFaultException>().Which;

            (fault.Subject!.Value.Value, fault.Rule, decided.Count).Should().Be(("c17", "acme.broken-join", 17));
        }
    }

    private static Rulebook Book(bool inSessions, params Type[] rules) => Book(inSessions, 100, rules);

    private static Rulebook Book(bool inSessions, int firingLimit, params Type[] rules) =>
        new RulebookBuilder { InSessions = inSessions }.Add(new DemoModule(), Findings.With(rules)).WithFiringLimit(firingLimit).Build();

    private static PolicyFaultException FaultOf(Rulebook book, SubjectFacts subject) =>
        book.Invoking(asked => asked.Decide(Findings.Policy, subject, AsOf)).Should().Throw<PolicyFaultException>().Which;

    private static string Told(PolicyFaultException fault)
    {
        var told = $"{fault.Policy} {fault.Rule} {fault.Module} {string.Join(' ', fault.Clauses)} {fault.Subject}";
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
            told += $"\n{cause.GetType().FullName}: {cause.Message}";
        return told;
    }
}
