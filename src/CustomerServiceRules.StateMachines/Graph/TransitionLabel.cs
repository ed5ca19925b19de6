using System.Text;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>What both languages write at an edge: trigger, actions, guards.</summary>
internal static class TransitionLabel
{
    internal static string Of(string trigger, IEnumerable<string>? actions, IEnumerable<string>? guards)
    {
        var label = new StringBuilder(trigger);
        var shown = string.Join(", ", actions ?? []);
        if (shown.Length > 0)
        {
            label.Append(" / ").Append(shown);
        }

        foreach (var guard in guards ?? [])
        {
            label.Append(" [").Append(guard).Append(']');
        }

        return label.ToString();
    }
}
