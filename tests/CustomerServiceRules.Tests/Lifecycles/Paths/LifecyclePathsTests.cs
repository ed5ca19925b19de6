using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Paths;
using CustomerServiceRules.Tests.Lifecycles.Diagrams;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Lifecycles.Paths;

public class LifecyclePathsTests(ITestOutputHelper output)
{
    private const int Lifecycles = 300;

    private static readonly LifecyclePaths Complaint = LifecyclePaths.Of(Described.Complaint);

    [Fact]
    public void States_OfALifecycle_AreReachedByTheFewestTriggers() =>
        Complaint.States.Select(path => $"{path.State}: {string.Join(' ', path.Path.Steps.Select(step => step.Trigger))}").Should().Equal(
            "Received: ", "Open: Accept", "UnderReview: Accept", "Waiting: Accept Ask", "Answered: Accept Answer", "Closed: Accept Answer Close", "Rejected: Reject");

    [Fact]
    public void Guards_OfAPath_AreThoseOfItsSteps()
    {
        var waiting = Complaint.States.Single(path => path.State == "Waiting").Path;

        waiting.Guards.Should().Equal("demo.has-cause");
        waiting.ToString().Should().Be("Received -Accept [demo.has-cause]-> UnderReview\nUnderReview -Ask-> Waiting");
        Complaint.States[0].Path.ToString().Should().Be("Received");
    }

    [Fact]
    public void Transitions_OfALifecycle_HaveATestPathEach() =>
        Complaint.Transitions.Select(path => path.Path.Steps[^1].ToString()).Should().Equal(
            "Received -Accept [demo.has-cause]-> UnderReview", "Received -Reject [demo.has-no-cause]-> Rejected",
            "UnderReview -Answer-> Answered", "UnderReview -Escalate-> UnderReview", "UnderReview -Note-> UnderReview",
            "UnderReview -Ask-> Waiting", "Waiting -Reply-> UnderReview", "Answered -Reopen [demo.within-term]-> UnderReview", "Answered -Close-> Closed",
            "Answered -Note-> Answered", "Answered -Escalate-> Received", "Answered -Escalate-> Closed");

    [Fact]
    public void Unreachable_StatesAndTransitions_AreListed()
    {
        var cut = Described.Complaint with { Transitions = [.. Described.Complaint.Transitions.Where(transition => transition.Trigger is not ("Accept" or "Ask"))] };

        var paths = LifecyclePaths.Of(cut);

        paths.UnreachableStates.Should().Equal("Open", "UnderReview", "Waiting", "Answered", "Closed");
        paths.UnreachableTransitions.Should().Equal(cut.Transitions.Where(transition => transition.From != "Received"));
        (Complaint.UnreachableStates.Count, Complaint.UnreachableTransitions.Count).Should().Be((0, 0));
    }

    [Fact]
    public void Rivals_OfAStep_AreTheTransitionsThatTheTriggerWouldTakeToo()
    {
        var inner = Described.Move("Inner", "Go", "A", "demo.inner");
        var (first, second) = (Described.Move("Outer", "Go", "B", "demo.first"), Described.Move("Outer", "Go", "C", "demo.second"));
        var paths = LifecyclePaths.Of(Nested(inner, first, second));

        paths.Transitions.Single(path => path.Transition == second).Path.Steps.Should().ContainSingle().Which.Rivals.Should().Equal(inner, first);
        paths.Transitions.Single(path => path.Transition == inner).Path.Steps.Should().ContainSingle().Which.Rivals.Should().BeEmpty();
    }

    [Fact]
    public void Transition_ThatAnInnerStateAlwaysTakesInstead_IsUnreachable()
    {
        var outer = Described.Move("Outer", "Go", "B");

        LifecyclePaths.Of(Nested(Described.Move("Inner", "Go", "A"), outer)).UnreachableTransitions.Should().Equal(outer);
    }

    [Fact]
    public void Ties_AreDecidedByTheOrderOfDeclaration()
    {
        var paths = LifecyclePaths.Of(Nested(
            Described.Move("Inner", "Left", "A"), Described.Move("Inner", "Right", "B"), Described.Move("A", "Go", "C"), Described.Move("B", "Go", "C")));

        paths.States.Single(path => path.State == "C").Path.ToString().Should().Be("Inner -Left-> A\nA -Go-> C");
    }

    [Fact]
    public void RandomLifecycles_PathsAreConnectedAndNoneIsShorter()
    {
        var states = 0;
        for (var seed = 0; seed < Lifecycles; seed++)
        {
            var lifecycle = Described.Random(seed, most: 12);
            var paths = LifecyclePaths.Of(lifecycle);
            var distances = Distances(lifecycle);
            foreach (var path in paths.States.Select(path => path.Path).Concat(paths.Transitions.Select(path => path.Path)))
                path.Steps.Select(step => step.From).Should().Equal(path.Steps.Take(path.Steps.Count - 1).Select(step => step.To).Prepend(lifecycle.Initial).Take(path.Steps.Count), $"seed {seed}");
            paths.States.Should().OnlyContain(path => distances.GetValueOrDefault(path.State, -1) == path.Path.Steps.Count, $"seed {seed}");
            paths.UnreachableStates.Should().BeEquivalentTo(lifecycle.States.Select(state => state.Name).Except(distances.Keys), $"seed {seed}");
            states += paths.States.Count;
        }

        output.WriteLine($"{Lifecycles} lifecycles, seeds from 0: {states} states reached");
    }

    /// <summary>How many triggers lead to each state, found by widening what is reached until nothing changes.</summary>
    private static Dictionary<string, int> Distances(LifecycleDescription lifecycle)
    {
        var superstates = lifecycle.States.ToDictionary(state => state.Name, state => state.Superstate);
        var current = new Dictionary<string, int> { [lifecycle.Initial] = 0 };
        for (var round = 1; round <= lifecycle.States.Count; round++)
        {
            foreach (var (state, _) in current.Where(reached => reached.Value == round - 1).ToList())
            {
                foreach (var transition in lifecycle.Transitions.Where(transition => transition.To is not null && transition.Kind is TransitionKind.Move or TransitionKind.Reentry))
                {
                    if (Around(state).Contains(transition.From) && !IsTakenInside(state, transition))
                        current.TryAdd(transition.To!, round);
                }
            }
        }

        var distances = new Dictionary<string, int>();
        foreach (var (state, distance) in current.OrderBy(reached => reached.Value))
            Around(state).ForEach(around => distances.TryAdd(around, distance));
        return distances;

        List<string> Around(string state) => [state, .. superstates[state] is { } outer ? Around(outer) : []];

        bool IsTakenInside(string state, TransitionDescription transition) => Around(state).TakeWhile(around => around != transition.From)
            .Any(around => lifecycle.Transitions.Any(inner => inner.From == around && inner.Trigger == transition.Trigger && inner.Guards.Count == 0));
    }

    private static LifecycleDescription Nested(params TransitionDescription[] transitions) => Described.Complaint with
    {
        Initial = "Inner",
        States = [Described.State("Outer", "o", "o"), Described.State("Inner", "i", "i", "Outer"), Described.State("A", "a", "a"), Described.State("B", "b", "b"), Described.State("C", "c", "c")],
        Transitions = transitions,
    };
}
