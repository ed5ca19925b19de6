namespace CustomerServiceRules.StateMachines.Tests.Models;

/// <summary>Which handler a trigger finds in a state (S20 to S26, S63, S64) and what may be fired there (S55 to S57).</summary>
internal sealed class NaiveChoice(Plan plan, Run run)
{
    /// <summary>The handler found, or none with the unmet guards of the highest level that has handlers.</summary>
    public (Handler? Handler, List<string>? Unmet) Find(int state, int trigger, bool isAsync = false)
    {
        List<string>? unmet = null;
        for (var level = state; level != Plan.None; level = plan.Superstates[level])
        {
            var handlers = plan.Handlers.Where(handler => handler.State == level && handler.Trigger == trigger && !handler.Later).ToList();
            if (handlers.Count == 0 && isAsync)
                handlers = [.. plan.Handlers.Where(handler => handler.State == level && handler.Trigger == trigger)];
            if (handlers.Count == 0)
                continue;
            var answers = handlers.Select(handler => handler.Guards.Select(guard => (guard, Holds: run.Asked(guard))).ToList()).ToList();
            var holding = handlers.Where((_, i) => answers[i].TrueForAll(answer => answer.Holds)).ToList();
            if (holding.Count > 1)
                throw new ExpectedException([StateName(level), TriggerName(trigger)], []);
            if (holding.Count == 1)
                return (holding[0], []);
            unmet = [.. answers.SelectMany(answer => answer).Where(answer => !answer.Holds).Select(answer => GuardName(answer.guard)).Distinct()];
        }

        return (null, unmet);
    }

    /// <summary>Each once: when one is listed twice (S57) is not compared here.</summary>
    public List<string> PermittedTriggers(int state)
    {
        var permitted = new List<string>();
        for (var level = state; level != Plan.None; level = plan.Superstates[level])
        {
            foreach (var later in new[] { false, true })
            {
                var handlers = plan.Handlers.Where(handler => handler.State == level && handler.Later == later).ToList();
                permitted.AddRange(handlers.Select(handler => handler.Trigger).Distinct()
                    .Where(trigger => handlers.Exists(handler => handler.Trigger == trigger && handler.Guards.All(guard => run.Flags[guard])))
                    .Select(TriggerName));
            }
        }

        return [.. permitted.Distinct()];
    }

    public static string StateName(int state) => $"S{state}";

    public static string TriggerName(int trigger) => $"t{trigger}";

    public static string GuardName(int guard) => $"g{guard}";
}
