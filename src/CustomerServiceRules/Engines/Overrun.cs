namespace CustomerServiceRules.Engines;

/// <summary>A run that was stopped with matches left over.</summary>
/// <param name="Loop">Which rules set each other off, and on which facts; null when the engine cannot tell or there is no loop.</param>
internal sealed record Overrun(string? Loop);
