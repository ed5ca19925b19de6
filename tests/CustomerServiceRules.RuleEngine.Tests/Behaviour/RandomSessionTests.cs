using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

/// <summary>
/// Any sequence of operations leaves exactly the matches that a plain loop over the facts finds: for all kinds of conditions at once,
/// so that what rules share is shared here too.
/// </summary>
public class RandomSessionTests
{
    private static readonly ISessionFactory Factory = new RuleCompiler().Compile(MatchedRules.Definitions);

    [Fact]
    public void Session_AnySequenceOfOperations_HasTheMatchesOfAPlainLoop() => RandomOperations.Check(300, 160, Run);

    [LongFact]
    public void Session_LongSequencesOfOperations_HasTheMatchesOfAPlainLoop() => RandomOperations.Check(1500, 600, Run);

    private static void Run(byte[][] operations)
    {
        var matches = new HashSet<IMatch>(ReferenceEqualityComparer.Instance);
        var session = Factory.CreateSession(session =>
        {
            session.Events.ActivationCreatedEvent += (_, e) => Check(matches.Add(e.Match), e.Match, "created");
            session.Events.ActivationUpdatedEvent += (_, e) => Check(matches.Contains(e.Match), e.Match, "updated");
            session.Events.ActivationDeletedEvent += (_, e) => Check(matches.Remove(e.Match), e.Match, "deleted");
        });
        var run = new RandomOperations(session, Compare);
        foreach (var operation in operations)
            run.Apply(operation);

        void Compare(RandomOperations facts, bool settled)
        {
            var expected = MatchedRules.Expected(facts.As, facts.Bs, facts.Cs, settled);
            var actual = matches.Where(match => settled || !MatchedRules.NeedsFiring(match.Rule))
                .Select(match => $"{match.Rule.Name}: {MatchedRules.Text(match.Facts.Select(fact => fact.Value))}");
            facts.Compare(actual, expected);
        }

        static void Check(bool inOrder, IMatch match, string what)
        {
            if (!inOrder)
                throw new InvalidOperationException($"A match of '{match.Rule.Name}' is {what} out of turn.");
        }
    }
}
