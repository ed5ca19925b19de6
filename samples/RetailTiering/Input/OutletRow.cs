namespace RetailTiering.Input;

/// <summary>One outlet as its file gives it. Format and market are facts given by the file, not decided here.</summary>
/// <param name="Line">Where its file has it.</param>
/// <param name="Market">C (urban) or X (rural).</param>
/// <param name="Joined">The day it joined, or null where the file does not say.</param>
/// <param name="ChineseName">Its Chinese name, where the file has one.</param>
internal sealed record OutletRow(string Id, string Name, string City, string Format, string Market, DateOnly? Joined, string? ChineseName, long Line);
