using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Migration;
using CustomerServiceRules.Lifecycles.Paths;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Testing.Contracts;

/// <summary>
/// Lets sample cases walk the test path of every transition: with everything beside it at its beginning, else with the regions or
/// the lifecycle beside it wherever the samples bring them, for guards may ask for that.
/// </summary>
internal sealed class PathWalk<TCase>(
    RunningLifecycle<TCase> lifecycle, Firing<TCase> firing, Standpoints<TCase> standpoints, IReadOnlyList<TCase> samples, BreachList breaches)
    where TCase : notnull
{
    public LifecycleCoverage Run()
    {
        var (walked, notWalked) = (new List<string>(), new List<string>());
        var reached = samples.Select((sample, i) => standpoints.Of(sample, i + 1).Where(standpoint => standpoint.IsWalked).ToList()).ToList();
        foreach (var track in lifecycle.Tracks)
        {
            foreach (var path in LifecyclePaths.Of(firing.DescriptionOf(track)).Transitions)
            {
                var stops = reached.Select(ofSample => Walk(track, path, ofSample)).ToList();
                if (stops.Contains(null))
                    walked.Add(Name(track, path));
                else
                    notWalked.Add($"{Name(track, path)}: {string.Join("; ", stops.Distinct())}");
            }
        }

        return new LifecycleCoverage(lifecycle.Description.Id, firing.Count, walked, notWalked);
    }

    /// <summary>What stops a sample where everything is at its beginning; null where it walks to the end from there or elsewhere.</summary>
    private string? Walk(Track<TCase> track, TransitionPath path, List<Standpoint<TCase>> reached)
    {
        var stop = Walk(track, path, reached[0]);
        var beside = reached.Skip(1).Where(standpoint => standpoint.Record.StateAt(track.Index) == track.Start.To);
        return stop is null || beside.Any(standpoint => Walk(track, path, standpoint) is null) ? null : stop;
    }

    /// <summary>What stops a sample; null where it walks to the end.</summary>
    private string? Walk(Track<TCase> track, TransitionPath path, Standpoint<TCase> standpoint)
    {
        foreach (var step in path.Path.Steps)
        {
            var tried = firing.Attempts(track, standpoint).Where(attempt => attempt.Trigger == step.Trigger)
                .Select(attempt => (Attempt: attempt, Outcome: firing.Fire(track, standpoint, attempt))).ToList();
            var (taken, outcome) = tried.Find(one => one.Outcome is Accepted);
            if (outcome is not Accepted accepted)
                return Stop(track, step, standpoint, [.. tried.Select(one => one.Outcome)]);
            if (!firing.Hold(track, standpoint, taken, step.Guards) || step.Rivals.Any(rival => firing.Hold(track, standpoint, taken, rival.Guards)))
                return $"{standpoint} takes another transition at {step}";
            if (accepted.To != step.To && step.Transition.Kind != TransitionKind.Choice)
                breaches.Add("paths", Name(track, path), $"found {accepted} for {standpoint} at {step}, expected to come to {step.To}");
            if (accepted.To != step.To)
                return $"{standpoint} went to {accepted.To} at {step}";
            standpoint = standpoint with { Record = accepted.Record };
        }

        return null;
    }

    private string Stop(Track<TCase> track, PathStep step, Standpoint<TCase> standpoint, List<LifecycleOutcome?> outcomes)
    {
        if (outcomes.OfType<NotPermitted>().FirstOrDefault() is { } notPermitted)
            breaches.Add("paths", $"{track.Id}/{step.From}/{step.Trigger}", $"found {notPermitted} for {standpoint}, expected the step {step}");
        return outcomes.Count == 0 ? $"{standpoint} has nothing due at {step}"
            : outcomes.OfType<Refused>().FirstOrDefault() is { } refused ? $"{standpoint}: {refused}"
            : $"{standpoint} breaks at {step}";
    }

    private static string Name(Track track, TransitionPath path)
    {
        var last = path.Path.Steps[^1];
        return $"{(track.Region is null ? "" : $"{track.Region}: ")}{path.Transition.From}/{path.Transition.Trigger}/{last.To}";
    }
}
