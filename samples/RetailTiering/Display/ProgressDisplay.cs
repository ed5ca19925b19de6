using System.Globalization;
using RetailTiering.Input;
using Spectre.Console;

namespace RetailTiering.Display;

/// <summary>Shows how far the reading is: a bar on a terminal, a line for every quarter of the file otherwise.</summary>
internal static class ProgressDisplay
{
    public static T Run<T>(Surface surface, string task, Func<IProgress<ReadingProgress>, T> work)
    {
        if (!surface.IsTerminal)
            return work(new Lines(surface.Writer, task));

        return surface.Terminal().Progress().AutoClear(true).HideCompleted(true).Start(context =>
            work(new Bar(context.AddTask(Markup.Escape(task), maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => task.Value = value.Share;
    }

    private sealed class Lines(TextWriter writer, string task) : IProgress<ReadingProgress>
    {
        private int _quartersSaid;

        public void Report(ReadingProgress value)
        {
            var quarters = (int)(value.Share * 4);
            if (quarters <= _quartersSaid)
                return;

            _quartersSaid = quarters;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{task}: {quarters * 25} %, {value.Lines:N0} lines"));
        }
    }
}
