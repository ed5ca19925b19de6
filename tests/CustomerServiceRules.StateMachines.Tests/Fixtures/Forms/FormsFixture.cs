using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public enum State
{
    A,
    B,
    C,
    D,
}

public enum Trigger
{
    X,
    Y,
    Z,
}

/// <summary>A machine in A with triggers of one, two and three parameters, and what its actions wrote.</summary>
public abstract class FormsFixture
{
    protected FormsFixture()
    {
        Machine = new StateMachine<State, Trigger>(State.A);
        One = Machine.SetTriggerParameters<int>(Trigger.X);
        Two = Machine.SetTriggerParameters<int, string>(Trigger.Y);
        Three = Machine.SetTriggerParameters<int, string, bool>(Trigger.Z);
    }

    protected StateMachine<State, Trigger> Machine { get; }

    protected StateMachine<State, Trigger>.TriggerWithParameters<int> One { get; }

    protected StateMachine<State, Trigger>.TriggerWithParameters<int, string> Two { get; }

    protected StateMachine<State, Trigger>.TriggerWithParameters<int, string, bool> Three { get; }

    protected List<string> Done { get; } = [];

    protected StateMachine<State, Trigger>.StateConfiguration A => Machine.Configure(State.A);

    protected StateMachine<State, Trigger>.StateConfiguration B => Machine.Configure(State.B);

    protected static bool Yes() => true;

    protected static bool No() => false;

    protected static Task<bool> YesAsync() => Task.FromResult(true);

    protected static Task<bool> NoAsync() => Task.FromResult(false);

    protected static bool Positive(int number) => number > 0;

    protected static bool Fits(int number, string text) => text?.Length == number;

    protected static bool FitsIf(int number, string text, bool wanted) => Fits(number, text) == wanted;

    protected static async Task<bool> PositiveAsync(int number)
    {
        await Task.Yield();
        return number > 0;
    }

    protected void Act() => Done.Add("act");

    protected async Task ActAsync()
    {
        await Task.Yield();
        Done.Add("act");
    }

    /// <summary>The description of each guard of A's transitions by the trigger, in order.</summary>
    protected IEnumerable<string> GuardTexts(Trigger trigger)
    {
        var state = Machine.GetInfo().States.Single(s => s.UnderlyingState.Equals(State.A));
        return state.Transitions.Concat<TransitionInfo>(state.IgnoredTriggers)
            .Where(transition => transition.Trigger.UnderlyingTrigger.Equals(trigger))
            .SelectMany(transition => transition.GuardConditionsMethodDescriptions).Select(guard => guard.Description);
    }
}
