using System.Globalization;
using ComplaintDesk.Input;
using Spectre.Console;

namespace ComplaintDesk.Display;

/// <summary>Shows how far a task is: a bar on a terminal, a line for every quarter of it otherwise.</summary>
internal static class ProgressDisplay
{
    /// <param name="line">The line that is not a bar: task, percent and count.</param>
    public static T Run<T>(Surface surface, string task, string line, Func<IProgress<Advance>, T> work)
    {
        if (!surface.IsTerminal)
            return work(new Lines(surface.Writer, task, line));

        return surface.Terminal().Progress().AutoClear(true).HideCompleted(true).Start(context =>
            work(new Bar(context.AddTask(Markup.Escape(task), maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<Advance>
    {
        public void Report(Advance value) => task.Value = value.Share;
    }

    private sealed class Lines(TextWriter writer, string task, string line) : IProgress<Advance>
    {
        private int _quartersSaid;

        public void Report(Advance value)
        {
            var quarters = (int)(value.Share * 4);
            if (quarters <= _quartersSaid)
                return;

            _quartersSaid = quarters;
            writer.WriteLine(string.Format(CultureInfo.InvariantCulture, line, task, quarters * 25, value.Done));
        }
    }
}
