namespace CustomerServiceRules.StateMachines.Tests.Models;

/// <summary>What one run of a plan wrote down, the flags its guards look at and the triggers its hooks may still fire.</summary>
internal sealed class Run(Plan plan)
{
    private int _fuel;

    public List<string> Log { get; } = [];

    public List<int> GuardsAsked { get; } = [];

    public bool[] Flags { get; } = [.. plan.Flags];

    public void Begin()
    {
        _fuel = 4;
        Log.Clear();
        GuardsAsked.Clear();
    }

    public bool Asked(int guard)
    {
        GuardsAsked.Add(guard);
        return Flags[guard];
    }

    public int Chosen(Handler handler)
    {
        Log.Add("selects");
        return Flags[handler.Chooser] ? handler.Destination : handler.Otherwise;
    }

    /// <summary>Writes the place down and does what hooks there do. In immediate mode nothing is fired inside reentries and initial transitions.</summary>
    public async Task Reached(string place, string text, bool mayFire, Func<int, Task> fire)
    {
        Log.Add(text);
        foreach (var hook in plan.At(place))
        {
            if (hook.Kind == HookKind.Flip)
                Flags[hook.What] = !Flags[hook.What];
            else if (hook.Kind == HookKind.Throw && --_fuel > 0)
                throw new HookException();
            else if (hook.Kind == HookKind.Fire && (mayFire || plan.Mode == FiringMode.Queued) && --_fuel > 0)
                await fire(hook.What);
        }
    }
}

#pragma warning disable CA1032, CA1064 // thrown and caught inside these tests only
internal sealed class HookException : Exception;

/// <summary>What the naive machine throws where the contract asks for an InvalidOperationException whose message carries certain words.</summary>
internal sealed class ExpectedException(string[] named, string[] notNamed) : Exception($"{string.Join(" ", named)} not {string.Join(" ", notNamed)}")
{
    public bool IsWhat(Exception thrown) => thrown.GetType() == typeof(InvalidOperationException)
        && named.All(word => thrown.Message.Contains(word, StringComparison.Ordinal))
        && !notNamed.Any(word => thrown.Message.Contains(word, StringComparison.Ordinal));
}
#pragma warning restore CA1032, CA1064
